package uk.police.portfolio.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import uk.police.portfolio.shared.Change;
import uk.police.portfolio.shared.Subject;

/** Reads whole rows of {@code audit_entry}. */
@Component
public class AuditEntryRows implements RowMapper<AuditEntry> {

    private static final TypeReference<List<Change>> CHANGES = new TypeReference<>() {};

    private final JsonMapper json;

    AuditEntryRows(JsonMapper json) {
        this.json = json;
    }

    @Override
    public AuditEntry mapRow(ResultSet row, int number) throws SQLException {
        return new AuditEntry(
                row.getLong("sequence"),
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                row.getString("act"),
                new AuditEntry.ActedBy(
                        row.getObject("person_id", UUID.class),
                        row.getString("person_name"),
                        row.getObject("office_id", UUID.class),
                        row.getString("office_code"),
                        row.getString("office_title"),
                        row.getString("body_code"),
                        row.getString("body_name")),
                row.getString("instrument"),
                new Subject(
                        row.getString("subject_kind"),
                        row.getString("subject_reference"),
                        row.getString("subject_title")),
                json.readValue(row.getString("changes"), CHANGES),
                row.getString("reason"),
                row.getInt("format"),
                row.getString("hash"));
    }
}
