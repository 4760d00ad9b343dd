package uk.police.portfolio.decision.ratification;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Role;
import uk.police.portfolio.shared.Waiting;
import uk.police.portfolio.shared.WorkingDays;

/** The decisions that wait for somebody's ratification, each at the page on which they answer. */
@Service
public class RatificationsWaiting {

    private final JdbcClient jdbc;
    private final Clock clock;

    RatificationsWaiting(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those asked of a seat that the reader's office fills, the most urgent first. One statement. */
    public List<Waiting> waitingFor(Actor reader) {
        if (!reader.holds(Role.AUTHORITY_HOLDER)) {
            return List.of();
        }
        return jdbc.sql("""
                        select c.reference, c.title, t.seat, t.opened_at, t.due_on
                          from seat_filling f join body b on b.id = f.force_id
                          join ratification_task t on t.force_code = b.code and t.kind = f.seat and t.answer is null
                          join decision_case c on c.id = t.case_id
                         where f.office_id = :office and f.from_on <= :today and (f.to_on is null or f.to_on >= :today)
                           and t.closes_at > :now
                           and not exists (select from case_act s where s.case_id = c.id and s.person_id = :person
                                              and s.act in ('SUBMIT', 'RESUBMIT'))
                         order by t.closes_at, c.reference, t.seat
                        """)
                .param("office", reader.officeId())
                .param("person", reader.personId())
                .param("today", LocalDate.now(clock.withZone(WorkingDays.LONDON)))
                .param("now", OffsetDateTime.now(clock))
                .query((row, number) -> new Waiting(
                        "decision.waiting.ratify",
                        row.getString("reference"),
                        row.getString("title"),
                        row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                        row.getObject("due_on", LocalDate.class),
                        "/decisions/" + row.getString("reference") + "/ratifications/" + row.getString("seat")))
                .list();
    }
}
