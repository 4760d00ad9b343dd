package uk.police.portfolio.spend.extract;

import java.util.Locale;

/** One thing that must be true of a line; capitals make no difference. */
public record RuleCondition(LedgerField field, LedgerRule.Test test, String value) {

    /** As the record has it. */
    String said() {
        return "%s %s \"%s\"".formatted(field.column(), test.name().toLowerCase(Locale.ROOT), value);
    }
}
