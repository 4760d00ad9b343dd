package uk.police.portfolio.decision.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import uk.police.portfolio.authority.Matter;
import uk.police.portfolio.shared.Money;

/** Reads rows of publications and of the notices in them. */
@Component
class PublicationRow {

    private final JsonMapper json;
    private final WordingRow words;

    PublicationRow(JsonMapper json, WordingRow words) {
        this.json = json;
        this.words = words;
    }

    Publication publication(ResultSet row) throws SQLException {
        return new Publication(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getObject("binding_id", UUID.class),
                row.getObject("corrects_id", UUID.class),
                row.getString("correction"),
                row.getString("case_reference"),
                row.getString("title"),
                Matter.valueOf(row.getString("matter")),
                row.getString("decider"),
                row.getString("decider_name"),
                row.getString("holder"),
                row.getObject("decided_on", LocalDate.class),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                row.getObject("call_in_closes_on", LocalDate.class),
                row.getObject("effective_on", LocalDate.class),
                row.getString("urgent"),
                new Money(row.getBigDecimal("total_amount")),
                words.read(row),
                json.readValue(row.getString("powers"), new TypeReference<List<NoticePower>>() {}),
                exemption(row.getString("exempt_reason")),
                row.getObject("adds_to_id", UUID.class),
                row.getString("for_force"),
                statement(row));
    }

    private static @Nullable NoticeStatement statement(ResultSet row) throws SQLException {
        String words = row.getString("statement");
        return words.isEmpty() ? null : new NoticeStatement(words, row.getString("statement_by"));
    }

    static NoticeShare share(ResultSet row) throws SQLException {
        return new NoticeShare(
                row.getString("reference"),
                row.getString("recipient").equals("BOARD"),
                row.getString("body_code"),
                row.getString("body_name"),
                List.of((String[]) row.getArray("forces").getArray()),
                List.of((String[]) row.getArray("force_names").getArray()),
                new Money(row.getBigDecimal("share_amount")));
    }

    static @Nullable Exemption exemption(@Nullable String name) {
        return name == null ? null : Exemption.valueOf(name);
    }
}
