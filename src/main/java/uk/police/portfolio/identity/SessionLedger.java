package uk.police.portfolio.identity;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Ends sessions by whose they are, in the transaction of the act that ends them. */
@Component
public class SessionLedger {

    private final JdbcClient jdbc;

    SessionLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One session, by the identifier that the browser has. */
    public void end(String session) {
        jdbc.sql("delete from spring_session where session_id = ?")
                .param(session)
                .update();
    }

    void endAllOf(UUID person) {
        jdbc.sql("delete from spring_session where principal_name = ?")
                .param(person.toString())
                .update();
    }

    /** All of a person's sessions save the one that they are using. */
    void endOthersOf(UUID person, String sessionInUse) {
        jdbc.sql("delete from spring_session where principal_name = ? and session_id <> ?")
                .params(person.toString(), sessionInUse)
                .update();
    }
}
