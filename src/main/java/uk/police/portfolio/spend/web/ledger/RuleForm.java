package uk.police.portfolio.spend.web.ledger;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.spend.extract.AddRule;
import uk.police.portfolio.spend.extract.LedgerField;
import uk.police.portfolio.spend.extract.LedgerRule;
import uk.police.portfolio.spend.extract.Target;
import uk.police.portfolio.web.Choice;

/** A rule as it was typed. */
record RuleForm(
        String follows,
        String field,
        String test,
        String value,
        String programme,
        String service,
        String capability,
        String before) {

    static final Map<String, String> FIELDS = Map.of(
            "LEDGER_PROGRAMME_OR_SERVICE", "programme",
            "LEDGER_PROGRAMME_IS_UNKNOWN", "programme",
            "LEDGER_SERVICE_IS_NO_CODE", "service",
            "LEDGER_CAPABILITY_IS_UNKNOWN", "capability",
            "LEDGER_RULE_NEEDS_A_VALUE", "value",
            "LEDGER_RULE_LOOKS_AT_NOTHING", "field",
            "LEDGER_NO_LINES_CHOSEN", "lines");

    static final List<Choice> TESTS = Choice.of("spend.ledger.test", LedgerRule.Test.values());
    static final List<Choice> LOOKED_AT = LedgerField.matched().stream()
            .map(each -> Choice.worded(each.name(), "spend.ledger.field." + each.name()))
            .toList();

    RuleForm(
            @Nullable String follows,
            @Nullable String field,
            @Nullable String test,
            @Nullable String value,
            @Nullable String programme,
            @Nullable String service,
            @Nullable String capability,
            @Nullable String before) {
        this.follows = given(follows);
        this.field = given(field);
        this.test = given(test);
        this.value = given(value);
        this.programme = given(programme);
        this.service = given(service);
        this.capability = given(capability);
        this.before = given(before);
    }

    /** Beginning with what a group of unmatched lines has in common. */
    static RuleForm about(int follows, String field, String value) {
        return new RuleForm(String.valueOf(follows), field, "EQUALS", value, "", "", "", "");
    }

    AddRule toCommand() {
        return new AddRule(
                number(follows),
                looksAt(),
                test.equals("BEGINS") ? LedgerRule.Test.BEGINS : LedgerRule.Test.EQUALS,
                value,
                new Target(programme, service, capability),
                number(before));
    }

    /** No field is one that no rule looks at, which the register refuses. */
    private LedgerField looksAt() {
        return Stream.of(LedgerField.values())
                .filter(each -> each.name().equals(field))
                .findFirst()
                .orElse(LedgerField.AMOUNT);
    }

    static int number(String text) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    }

    private static String given(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }
}
