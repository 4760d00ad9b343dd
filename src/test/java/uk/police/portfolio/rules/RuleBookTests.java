package uk.police.portfolio.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.shared.Refusal;

class RuleBookTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Test
    void holdsTheLatestEffectiveValueAndOfTwoForOneDayTheLaterChange() {
        List<RuleChange> changes = List.of(
                change(1, Rule.QUORUM, "7", DAY.minusYears(1)),
                change(2, Rule.QUORUM, "9", DAY.plusDays(10)),
                change(3, Rule.QUORUM, "8", DAY),
                change(4, Rule.QUORUM, "6", DAY));

        assertThat(Rules.book(changes, DAY.minusDays(1), 99).number(Rule.QUORUM))
                .isEqualTo(7);
        assertThat(Rules.book(changes, DAY, 99).number(Rule.QUORUM)).isEqualTo(6);
        assertThat(Rules.book(changes, DAY.plusDays(10), 99).number(Rule.QUORUM))
                .isEqualTo(9);
        assertThat(Rules.book(changes, DAY, 99).version()).isEqualTo(4);
    }

    @Test
    void staysAsFrozenWhenALaterChangeReachesBack() {
        List<RuleChange> changes =
                List.of(change(1, Rule.QUORUM, "7", DAY.minusYears(1)), change(2, Rule.QUORUM, "9", DAY));

        RuleBook frozen = Rules.book(changes, DAY, 1);

        assertThat(frozen.number(Rule.QUORUM)).isEqualTo(7);
        assertThat(frozen.version()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "LOCAL_LIMIT, '£250,000', 250000.00",
        "LOCAL_LIMIT, 0, 0.00",
        "CONSULTATION_RESPONSE, 75%, 75",
        "CALL_IN_PERIOD, 05, 5",
        "RATIFICATION_SILENCE, DEEMED, DEEMED"
    })
    void readsTypedValues(Rule rule, String typed, String stored) {
        assertThat(rule.parse(typed)).contains(stored);
    }

    @ParameterizedTest
    @CsvSource({
        "CONSULTATION_RESPONSE, 101",
        "QUORUM, 0",
        "QUORUM, 7.5",
        "QUORUM, -1",
        "LOCAL_LIMIT, 1.234",
        "LOCAL_LIMIT, -5",
        "RATIFICATION_SILENCE, deemed",
        "CALL_IN_SEATS, ''"
    })
    void refusesWhatIsNoValueOfTheRule(Rule rule, String typed) {
        assertThat(rule.parse(typed)).isEmpty();
    }

    @Test
    void keepsTheQuorumWithinTheBoardOnEveryLaterDay() {
        List<RuleChange> changes = List.of(
                change(1, Rule.BOARD_SIZE, "13", DAY.minusYears(1)),
                change(2, Rule.QUORUM, "7", DAY.minusYears(1)),
                change(3, Rule.BOARD_SIZE, "9", DAY.plusDays(30)));

        assertThat(refusals(changes, "9", DAY)).isEmpty();
        assertThat(refusals(changes, "10", DAY)).containsExactly("RULE_QUORUM_ABOVE_BOARD");
    }

    @Test
    void readsMoneyAndChoices() {
        RuleBook book = Rules.book(
                List.of(
                        change(1, Rule.LOCAL_LIMIT, "250000.00", DAY),
                        change(2, Rule.RATIFICATION_SILENCE, "LAPSE", DAY)),
                DAY,
                99);

        assertThat(book.money(Rule.LOCAL_LIMIT)).isEqualTo(Money.of("250000"));
        assertThat(book.is(Rule.RATIFICATION_SILENCE, "LAPSE")).isTrue();
    }

    private static List<String> refusals(List<RuleChange> known, String quorum, LocalDate on) {
        ChangeRule command = new ChangeRule(Rule.QUORUM, quorum, on, "A good reason", null, 99);
        return RulesFitTogether.refusals(known, command, quorum).stream()
                .map(Refusal::code)
                .toList();
    }

    private static RuleChange change(int number, Rule rule, String value, LocalDate on) {
        @Nullable String none = null;
        return new RuleChange(
                number,
                new ChangeRule(rule, value, on, "A good reason", none, number),
                value,
                none,
                Actor.PORTAL,
                Instant.EPOCH);
    }
}
