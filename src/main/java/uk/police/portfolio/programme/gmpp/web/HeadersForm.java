package uk.police.portfolio.programme.gmpp.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import uk.police.portfolio.programme.gmpp.GmppField;

/**
 * What headings are to mean.
 *
 * @param back reference of the import that asked; blank where none did
 */
record HeadersForm(String back, List<Row> rows) {

    static final HeadersForm EMPTY = new HeadersForm("", List.of(new Row("", "")));

    private static final String IGNORED = "IGNORED";
    private static final int LONGEST = 200;
    private static final int MOST_ROWS = 100;

    HeadersForm(@Nullable String back, @Nullable List<@Nullable Row> rows) {
        this.back = Objects.requireNonNullElse(back, "");
        List<Row> given = new ArrayList<>();
        if (rows != null) {
            rows.stream().limit(MOST_ROWS).forEach(row -> given.add(row == null ? new Row("", "") : row));
        }
        this.rows = List.copyOf(given);
    }

    /** @param field a field's name, {@code IGNORED}, or blank where nothing is decided yet */
    record Row(String header, String field) {

        Row(@Nullable String header, @Nullable String field) {
            this.header = Objects.requireNonNullElse(header, "");
            this.field = Objects.requireNonNullElse(field, "");
        }
    }

    void check(Errors errors) {
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (back.isEmpty() && (row.header().isBlank() || row.header().length() > LONGEST)) {
                errors.rejectValue("rows[" + i + "].header", "programme.gmpp.error.header");
            }
            boolean understood =
                    IGNORED.equals(row.field()) || GmppField.named(row.field()).isPresent();
            if (!understood && (back.isEmpty() || !row.field().isEmpty())) {
                errors.rejectValue("rows[" + i + "].field", "programme.error.choice");
            }
        }
    }

    /** What was decided; only after {@link #check} found nothing. */
    Map<String, @Nullable GmppField> meanings() {
        Map<String, @Nullable GmppField> meanings = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> !row.field().isEmpty())
                .forEach(row ->
                        meanings.put(row.header(), GmppField.named(row.field()).orElse(null)));
        return meanings;
    }

    /** Where to go next. */
    String next() {
        return back.matches("GMPP-\\d{4,9}") ? "/programmes/gmpp-imports/" + back : "/programmes/gmpp-headers";
    }
}
