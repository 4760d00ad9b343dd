package uk.police.portfolio.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import uk.police.portfolio.organisation.ForceDetails;
import uk.police.portfolio.programme.Participation.Participant;
import uk.police.portfolio.shared.Money;

class CostSharingTests {

    private final ForceDetails essex = force("Essex Police", "3177.0", 1_393_587);
    private final ForceDetails kent = force("Kent Police", "3692.1", 1_463_740);
    private final ForceDetails surrey = force("Surrey Police", "1994.4", 1_132_390);
    private final CostSharing sharing = new CostSharing(List.of(essex, kent, surrey));

    @Test
    void sharesEquallyAndGivesTheOddPennyToTheFirstByName() {
        assertThat(shares(ShareRule.EQUAL, "100.00")).containsExactly("33.34", "33.33", "33.33");
        assertThat(shares(ShareRule.EQUAL, "0.02")).containsExactly("0.01", "0.01", "0.00");
    }

    /** 3177.0, 3692.1 and 1994.4 of 8863.5: 358,436.2836, 416,551.0238 and 225,012.6925; the penny left goes to Kent's .38 of a penny. */
    @Test
    void sharesByOfficersToThePenny() {
        assertThat(shares(ShareRule.BY_OFFICERS, "1000000.00")).containsExactly("358436.28", "416551.03", "225012.69");
    }

    @Test
    void sharesByPopulationToThePenny() {
        assertThat(shares(ShareRule.BY_POPULATION, "1000000.00"))
                .containsExactly("349294.70", "366878.15", "283827.15");
    }

    @Test
    void keepsTypedSharesAsTheyAreWhateverTheyAddUpTo() {
        Participation typed = new Participation(
                ShareRule.TYPED,
                List.of(new Participant(kent.id(), Money.of("10.00")), new Participant(essex.id(), Money.of("5.00"))));

        assertThat(sharing.shares(typed, Money.of("100.00")))
                .containsEntry(kent.id(), Money.of("10.00"))
                .containsEntry(essex.id(), Money.of("5.00"));
    }

    @Test
    void keepsTheProportionsOfTypedSharesInAForecast() {
        Participation typed = new Participation(
                ShareRule.TYPED,
                List.of(new Participant(kent.id(), Money.of("10.00")), new Participant(essex.id(), Money.of("5.00"))));

        assertThat(sharing.sharesOfForecast(typed, Money.of("100.00")))
                .containsEntry(kent.id(), Money.of("66.67"))
                .containsEntry(essex.id(), Money.of("33.33"));
    }

    @Test
    void asksNobodyForMoneyBeforeThereIsARule() {
        Participation unruled = new Participation(null, List.of(new Participant(kent.id(), null)));

        assertThat(sharing.shares(unruled, Money.of("100.00"))).containsEntry(kent.id(), Money.ZERO);
    }

    @Test
    void knowsTerritorialForcesOnly() {
        Participation strange = new Participation(ShareRule.EQUAL, List.of(new Participant(UUID.randomUUID(), null)));

        assertThatThrownBy(() -> sharing.shares(strange, Money.of("1.00")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @RepeatedTest(50)
    void sharesAlwaysAddUpToTheWhole(RepetitionInfo seed) {
        Random random = new Random(seed.getCurrentRepetition());
        Money total = Money.ofPence(random.nextLong(0, 10_000_000_000L));
        for (ShareRule rule : List.of(ShareRule.EQUAL, ShareRule.BY_OFFICERS, ShareRule.BY_POPULATION)) {
            Map<UUID, Money> shares = sharing.shares(all(rule), total);
            assertThat(Money.sum(shares.values()))
                    .as("seed %d, %s", seed.getCurrentRepetition(), rule)
                    .isEqualTo(total);
        }
    }

    private List<String> shares(ShareRule rule, String total) {
        Map<UUID, Money> shares = sharing.shares(all(rule), Money.of(total));
        return List.of(essex, kent, surrey).stream()
                .map(force -> shares.getOrDefault(force.id(), Money.ZERO).plain())
                .toList();
    }

    private Participation all(ShareRule rule) {
        return new Participation(
                rule,
                List.of(
                        new Participant(surrey.id(), null),
                        new Participant(kent.id(), null),
                        new Participant(essex.id(), null)));
    }

    private static ForceDetails force(String name, String officers, int population) {
        return new ForceDetails(
                UUID.randomUUID(),
                name.toLowerCase().replace(' ', '-'),
                name,
                "",
                new BigDecimal(officers),
                population);
    }
}
