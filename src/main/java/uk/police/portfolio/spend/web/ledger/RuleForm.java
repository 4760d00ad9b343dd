package uk.police.portfolio.spend.web.ledger;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.spend.extract.AddRule;
import uk.police.portfolio.spend.extract.LedgerField;
import uk.police.portfolio.spend.extract.LedgerRule;
import uk.police.portfolio.spend.extract.RuleCondition;
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
        String before,
        List<ConditionFields> more) {

    /** How many conditions can be asked for beside the first. */
    private static final int MORE = 2;

    static final Map<String, String> FIELDS = Map.of(
            "LEDGER_PROGRAMME_OR_SERVICE", "programme",
            "LEDGER_PROGRAMME_IS_UNKNOWN", "programme",
            "LEDGER_SERVICE_IS_NO_CODE", "service",
            "LEDGER_CAPABILITY_IS_UNKNOWN", "capability",
            "LEDGER_RULE_NEEDS_A_VALUE", "value",
            "LEDGER_RULE_LOOKS_AT_NOTHING", "field",
            "LEDGER_SECOND_CONDITION_IS_INCOMPLETE", "more[0].value",
            "LEDGER_THIRD_CONDITION_IS_INCOMPLETE", "more[1].value",
            "LEDGER_NO_LINES_CHOSEN", "lines");

    static final List<Choice> TESTS = Choice.of("spend.ledger.test", LedgerRule.Test.values());
    static final List<Choice> LOOKED_AT = LedgerField.matched().stream()
            .map(each -> Choice.worded(each.name(), "spend.ledger.field." + each.name()))
            .toList();

    static final List<Choice> LOOKED_AT_OR_NOT = Stream.concat(
                    Stream.of(Choice.worded("", "spend.ledger.rule.no-more")), LOOKED_AT.stream())
            .toList();

    /** A further condition as it was typed; one that has neither field nor value is none. */
    record ConditionFields(String field, String test, String value) {

        ConditionFields(@Nullable String field, @Nullable String test, @Nullable String value) {
            this.field = given(field);
            this.test = given(test);
            this.value = given(value);
        }

        RuleCondition condition() {
            return new RuleCondition(looksAt(field), compares(test), value);
        }
    }

    RuleForm(
            @Nullable String follows,
            @Nullable String field,
            @Nullable String test,
            @Nullable String value,
            @Nullable String programme,
            @Nullable String service,
            @Nullable String capability,
            @Nullable String before,
            @Nullable List<@Nullable ConditionFields> more) {
        this.follows = given(follows);
        this.field = given(field);
        this.test = given(test);
        this.value = given(value);
        this.programme = given(programme);
        this.service = given(service);
        this.capability = given(capability);
        this.before = given(before);
        List<@Nullable ConditionFields> typed = more == null ? List.of() : more;
        this.more = IntStream.range(0, MORE)
                .mapToObj(i -> i < typed.size() ? typed.get(i) : null)
                .map(each -> each == null ? new ConditionFields("", "EQUALS", "") : each)
                .toList();
    }

    /** Beginning with what a group of unmatched lines has in common. */
    static RuleForm about(int follows, String field, String value) {
        return new RuleForm(String.valueOf(follows), field, "EQUALS", value, "", "", "", "", List.of());
    }

    AddRule toCommand() {
        return new AddRule(
                number(follows),
                looksAt(field),
                compares(test),
                value,
                further(),
                new Target(programme, service, capability),
                number(before));
    }

    /** Up to the last that says anything, so that each keeps its place. */
    private List<RuleCondition> further() {
        int last = MORE;
        while (last > 0
                && more.get(last - 1).field().isEmpty()
                && more.get(last - 1).value().isEmpty()) {
            last--;
        }
        return more.subList(0, last).stream().map(ConditionFields::condition).toList();
    }

    /** No field is one that no rule looks at, which the register refuses. */
    private static LedgerField looksAt(String name) {
        return Stream.of(LedgerField.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(LedgerField.AMOUNT);
    }

    private static LedgerRule.Test compares(String name) {
        return name.equals("BEGINS") ? LedgerRule.Test.BEGINS : LedgerRule.Test.EQUALS;
    }

    static int number(String text) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    }

    private static String given(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }
}
