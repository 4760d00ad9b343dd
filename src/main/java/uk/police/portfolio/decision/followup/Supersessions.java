package uk.police.portfolio.decision.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.shared.Aggregate;

/** Which decision takes the place of which, for which force, from which day; a row is never changed. */
@Service
@Transactional
public class Supersessions {

    private static final String ROWS = """
            select c.reference as earlier, c.title as earlier_title, l.reference as later, l.title as later_title,
                   s.capability_code as capability, s.force_code as force, s.from_on as "from"
              from supersession s join decision_case c on c.id = s.case_id join decision_case l on l.id = s.later_case_id
            """;

    /** Decisions in effect on the owner of one of these capabilities. */
    private static final String EARLIER = """
            select c.reference from decision_case c join case_edition e on e.case_id = c.id and e.number = c.edition
             where c.state = 'IN_EFFECT' and c.id <> :later and jsonb_typeof(e.proposal -> 'ownership') = 'object'
               and exists (select from jsonb_array_elements_text(e.subject -> 'capabilityCodes') as k (code) where k.code = any(:codes))
             order by c.reference
            """;

    private final JdbcClient jdbc;

    Supersessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What has taken the place of the decision, by capability and force. */
    @Transactional(readOnly = true)
    public List<Supersession> of(CaseDetails decided) {
        return jdbc.sql(ROWS + " where s.case_id = ? order by s.from_on, l.reference, s.capability_code, s.force_code")
                .param(decided.id())
                .query(Supersession.class)
                .list();
    }

    /** What has taken the place of the decision, and whose place it has taken. */
    @Transactional(readOnly = true)
    public PlacesTaken around(CaseDetails decided) {
        List<Supersession> rows = jdbc.sql(ROWS
                        + " where s.case_id = :case or s.later_case_id = :case order by s.from_on, c.reference, l.reference,"
                        + " s.capability_code, s.force_code")
                .param("case", decided.id())
                .query(Supersession.class)
                .list();
        return new PlacesTaken(
                rows.stream()
                        .filter(each -> each.earlier().equals(decided.reference()))
                        .toList(),
                rows.stream()
                        .filter(each -> each.later().equals(decided.reference()))
                        .toList());
    }

    List<String> earlierThan(CaseDetails later) {
        return jdbc.sql(EARLIER)
                .param("later", later.id())
                .param("codes", later.subject().capabilityCodes().toArray(String[]::new))
                .query(String.class)
                .list();
    }

    /** Nothing where something has taken its place for the force before; answers whether it was noted. */
    boolean note(CaseDetails earlier, String capability, String force, UUID later, LocalDate from, Instant at) {
        return jdbc.sql("""
                                insert into supersession (id, case_id, capability_code, force_code, later_case_id, from_on, recorded_at)
                                values (:id, :earlier, :capability, :force, :later, :from, :at)
                                on conflict (case_id, capability_code, force_code) do nothing
                                """)
                        .param("id", Aggregate.newId())
                        .param("earlier", earlier.id())
                        .param("capability", capability)
                        .param("force", force)
                        .param("later", later)
                        .param("from", from)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
