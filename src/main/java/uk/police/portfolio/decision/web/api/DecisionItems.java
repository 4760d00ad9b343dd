package uk.police.portfolio.decision.web.api;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.police.portfolio.decision.CaseReader;
import uk.police.portfolio.decision.CaseReaders;
import uk.police.portfolio.shared.Actor;

/** The collection of cases that a reader may know of, by reference. */
@Component
class DecisionItems {

    private static final String ITEMS = """
            select c.reference, c.title, c.matter, c.subject_reference as subject, c.state, c.decided_on as "decidedOn", c.decider,
                   c.published_at as "publishedAt", c.urgent, r.bound, r.reserved
              from decision_case c
              left join lateral (
                    select count(*) filter (where f.outcome = 'BOUND') as bound,
                           count(*) filter (where f.outcome = 'RESERVED') as reserved
                      from binding b left join binding_force f on f.binding_id = b.id
                     where c.decided_on is not null and b.case_id = c.id
                       and b.number = (select max(l.number) from binding l where l.case_id = c.id)
                     group by b.id) r on true
             where (:all or c.decided_on is not null or c.published_at is not null or (:board and c.before_board_at is not null)
                    or c.sponsoring_body_id = any(:bodies) or c.submitting_body_id = any(:bodies)
                    or c.reference = any(:consulted))
               and c.reference collate "C" > :after and (:state = '' or c.state = :state)
             order by c.reference collate "C" limit :most
            """;

    private final JdbcClient jdbc;
    private final CaseReaders readers;

    DecisionItems(JdbcClient jdbc, CaseReaders readers) {
        this.jdbc = jdbc;
        this.readers = readers;
    }

    List<DecisionItem> after(String after, String state, int most, Actor reader) {
        CaseReader sees = readers.as(reader);
        return jdbc.sql(ITEMS)
                .param("all", sees.seesAll())
                .param("board", sees.seesBoard())
                .param("bodies", sees.bodies().toArray(UUID[]::new))
                .param("consulted", sees.consulted().toArray(String[]::new))
                .param("after", after)
                .param("state", state)
                .param("most", most)
                .query(DecisionItem.class)
                .list();
    }
}
