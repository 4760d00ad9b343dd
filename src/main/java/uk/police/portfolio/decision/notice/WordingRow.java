package uk.police.portfolio.decision.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The wording of a notice as the column {@code wording} keeps it. */
@Component
class WordingRow {

    private final JsonMapper json;

    WordingRow(JsonMapper json) {
        this.json = json;
    }

    private record Words(
            Map<NoticePart, String> parts, @Nullable Exemption exemption, String exempt) {}

    String write(NoticeWording wording) {
        return json.writeValueAsString(new Words(wording.parts(), wording.exemption(), wording.exempt()));
    }

    NoticeWording read(ResultSet row) throws SQLException {
        Words words = json.readValue(row.getString("wording"), Words.class);
        return new NoticeWording(words.parts(), words.exemption(), words.exempt());
    }
}
