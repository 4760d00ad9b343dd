package uk.police.portfolio.decision.meeting;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The votes that are open in a meeting. */
@Component
class OpenVotes {

    private final JdbcClient jdbc;

    OpenVotes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** References of their cases. */
    List<String> in(String meetingReference) {
        return jdbc.sql("""
                        select c.reference from voting v join decision_case c on c.id = v.case_id
                         where v.meeting = ? and v.ending is null order by c.reference
                        """).param(meetingReference).query(String.class).list();
    }
}
