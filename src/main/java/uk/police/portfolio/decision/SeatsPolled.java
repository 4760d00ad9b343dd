package uk.police.portfolio.decision;

import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Role;

/** The cases on which the seats of an office vote, or voted, with a pool: they may read them. */
@Component
class SeatsPolled {

    private final JdbcClient jdbc;

    SeatsPolled(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** References of the cases. */
    Set<String> askedOf(Actor reader) {
        return reader.holds(Role.AUTHORITY_HOLDER) ? askedOf(reader.officeId()) : Set.of();
    }

    private Set<String> askedOf(UUID office) {
        return jdbc.sql("""
                        select c.reference from pool_seat s join voting v on v.pool_voting_id = s.pool_voting_id
                          join decision_case c on c.id = v.case_id where s.office_id = ?
                        """).param(office).query(String.class).set();
    }
}
