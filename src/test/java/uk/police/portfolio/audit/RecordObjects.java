package uk.police.portfolio.audit;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.police.portfolio.authorisation.MatrixObjects;
import uk.police.portfolio.authorisation.Whose;
import uk.police.portfolio.shared.Actor;

/** Entries of the record for the authorisation matrix: the first and the latest, which are nobody's own. */
@Component
class RecordObjects implements MatrixObjects {

    private final JdbcClient database;

    RecordObjects(JdbcClient database) {
        this.database = database;
    }

    @Override
    public boolean knows(String path) {
        return path.startsWith("/record/{");
    }

    @Override
    public Map<String, String> values(String path, Whose whose, Actor by) {
        String which =
                switch (whose) {
                    case OWN -> "max(sequence)";
                    case FOREIGN -> "min(sequence)";
                    case NONE, MISSING -> "max(sequence) + 1000000";
                };
        return Map.of(
                "sequence",
                database.sql("select " + which + " from audit_entry")
                        .query(Long.class)
                        .single()
                        .toString());
    }
}
