package uk.police.portfolio.spend.web.ledger;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import uk.police.portfolio.shared.Refusal;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.spend.extract.ColumnMapping;
import uk.police.portfolio.spend.extract.LedgerField;

/** Which column is which field, as it was chosen: one of both for each field, in the order of {@link LedgerField}. */
record MappingForm(List<FieldChoice> fields) {

    /** The column that was chosen for a field, or the value that was typed for all lines. */
    record FieldChoice(String column, String value) {

        FieldChoice(@Nullable String column, @Nullable String value) {
            this.column = Objects.requireNonNullElse(column, "");
            this.value = Objects.requireNonNullElse(value, "").strip();
        }
    }

    MappingForm(@Nullable List<@Nullable FieldChoice> fields) {
        List<@Nullable FieldChoice> chosen = fields == null ? List.of() : fields;
        this.fields = IntStream.range(0, LedgerField.values().length)
                .mapToObj(i -> i < chosen.size() ? chosen.get(i) : null)
                .map(each -> each == null ? new FieldChoice(null, null) : each)
                .toList();
    }

    static MappingForm of(ColumnMapping mapping) {
        return new MappingForm(LedgerField.all()
                .map(field -> mapping.source(field)
                        .map(source -> new FieldChoice(source.header(), source.constant()))
                        .orElse(new FieldChoice(null, null)))
                .toList());
    }

    /** What was chosen; where both a column and a value stand for one field, that is said at it. */
    Map<LedgerField, ColumnMapping.Source> toSources(BindingResult errors) {
        Map<LedgerField, ColumnMapping.Source> sources = new EnumMap<>(LedgerField.class);
        for (LedgerField field : LedgerField.values()) {
            FieldChoice choice = fields.get(field.ordinal());
            if (!choice.column().isEmpty() && !choice.value().isEmpty()) {
                errors.rejectValue(at(field), "refusal.LEDGER_COLUMN_AND_VALUE");
            } else if (!choice.column().isEmpty()) {
                sources.put(field, new ColumnMapping.Source(choice.column(), null));
            } else if (!choice.value().isEmpty()) {
                sources.put(field, new ColumnMapping.Source(null, choice.value()));
            }
        }
        return sources;
    }

    /** Each refusal at the field that it names. */
    static void refused(BindingResult errors, RefusedException refused) {
        for (Refusal refusal : refused.refusals()) {
            errors.rejectValue(at(LedgerField.valueOf(refusal.arguments().get(0))), "refusal." + refusal.code());
        }
    }

    private static String at(LedgerField field) {
        return "fields[%d].column".formatted(field.ordinal());
    }
}
