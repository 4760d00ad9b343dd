package uk.police.portfolio.decision.question;

import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Waiting;

/** The questions that came back to a lead's body with changes requested, each at the page on which it is changed. */
@Service
public class QuestionsWaiting {

    private final JdbcClient jdbc;

    QuestionsWaiting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** To be asked of leads only; the secretariat's own cases wait with its others. */
    public List<Waiting> waitingFor(Actor lead) {
        return jdbc.sql("""
                        select q.reference, c.title, c.state_since
                          from decision_question q join decision_case c on c.reference = q.case_reference
                         where c.state = 'CHANGES_REQUESTED' and q.body_id = :body
                         order by c.state_since, q.reference
                        """)
                .param("body", lead.bodyId())
                .query((row, n) -> new Waiting(
                        "decision.waiting.changes",
                        row.getString("reference"),
                        row.getString("title"),
                        row.getObject("state_since", OffsetDateTime.class).toInstant(),
                        null,
                        "/questions/" + row.getString("reference") + "/change"))
                .list();
    }
}
