package uk.police.portfolio.audit;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.Change;
import uk.police.portfolio.shared.Sha256;

/**
 * The one way to write an entry down for its hash: canonical JSON (RFC 8785), described in
 * {@code docs/decisions/0020-the-record-is-hashed-in-a-canonical-form.md}, so that anybody can verify it without us.
 */
final class CanonicalForm {

    static final int FORMAT = 1;

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private CanonicalForm() {}

    static String of(AuditEntry entry) {
        Map<String, @Nullable Object> fields = new TreeMap<>();
        fields.put("act", entry.act());
        fields.put("at", MOMENT.format(entry.at()));
        fields.put("bodyCode", entry.by().bodyCode());
        fields.put("bodyName", entry.by().bodyName());
        fields.put("changes", entry.changes());
        fields.put("format", (long) entry.format());
        fields.put("instrument", entry.instrument());
        fields.put("officeCode", entry.by().officeCode());
        fields.put("officeId", entry.by().officeId().toString());
        fields.put("officeTitle", entry.by().officeTitle());
        // The person stands here by id alone: a name may have to be erased (UK GDPR art. 17), and the hash must survive
        // that.
        fields.put("personId", entry.by().personId().toString());
        fields.put("reason", entry.reason());
        fields.put("sequence", entry.sequence());
        fields.put("subjectKind", entry.subject().kind());
        fields.put("subjectReference", entry.subject().reference());
        fields.put(
                "subjectTitle", entry.isAboutAPerson() ? null : entry.subject().title());
        return json(fields);
    }

    static String hash(AuditEntry entry) {
        return Sha256.of(of(entry));
    }

    private static String json(@Nullable Object value) {
        if (value instanceof Map<?, ?> fields) {
            return fields.entrySet().stream()
                    .map(field -> quoted(field.getKey().toString()) + ":" + json(field.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (value instanceof List<?> items) {
            return items.stream().map(CanonicalForm::json).collect(Collectors.joining(",", "[", "]"));
        }
        if (value instanceof Change change) {
            Map<String, @Nullable Object> fields = new TreeMap<>();
            fields.put("after", change.after());
            fields.put("before", change.before());
            fields.put("field", change.field());
            return json(fields);
        }
        return value == null || value instanceof Long ? String.valueOf(value) : quoted(value.toString());
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            switch (character) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\b' -> quoted.append("\\b");
                case '\t' -> quoted.append("\\t");
                case '\n' -> quoted.append("\\n");
                case '\f' -> quoted.append("\\f");
                case '\r' -> quoted.append("\\r");
                default -> quoted.append(character < 0x20 ? "\\u%04x".formatted((int) character) : character);
            }
        }
        return quoted.append('"').toString();
    }
}
