package uk.police.portfolio.spend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.shared.Percentage;
import uk.police.portfolio.shared.Refusal;

class EnvelopeTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void theShippedVersionIsTheJanuary2020EstimateOverFiveYears() throws IOException {
        EnvelopeDetails shipped = envelope(ReferenceEnvelope.shipped());

        assertThat(shipped.years())
                .extracting(year -> year.year() + " " + year.low().brief() + " "
                        + year.central().brief() + " " + year.high().brief())
                .containsExactly(
                        "2026-27 £1.30bn £1.50bn £1.70bn",
                        "2027-28 £1.35bn £1.55bn £1.75bn",
                        "2028-29 £1.40bn £1.60bn £1.80bn",
                        "2029-30 £1.45bn £1.65bn £1.85bn",
                        "2030-31 £1.50bn £1.70bn £1.90bn");
        assertThat(shipped.low()).isEqualTo(Money.of("7000000000.00"));
        assertThat(shipped.central()).isEqualTo(Money.of("8000000000.00"));
        assertThat(shipped.high()).isEqualTo(Money.of("9000000000.00"));
        assertThat(shipped.source()).contains("January 2020", "carried forward");
        assertThat(EnvelopePolicy.refusals(ReferenceEnvelope.shipped(), TODAY)).isEmpty();
    }

    @Test
    void registeredSpendIsComparedWithTheCentralFigure() throws IOException {
        Money central = envelope(ReferenceEnvelope.shipped()).central();
        Money registered = Money.of("5120000000.00");

        assertThat(Percentage.of(registered, central)).hasToString("64.0%");
        assertThat(central.minus(registered).brief()).isEqualTo("£2.88bn");
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        List<EnvelopeYear> years = List.of(
                year(2026, "1", "2", "3"),
                year(2027, "5", "2", "3"),
                year(2028, "-1", "2", "3"),
                year(2029, "1", "2", "1"));
        ReviseEnvelope command = new ReviseEnvelope(1, " ", TODAY.plusDays(1), "", years);

        assertThat(EnvelopePolicy.refusals(command, TODAY))
                .extracting(Refusal::code)
                .containsExactly(
                        "ENVELOPE_NEEDS_A_SOURCE",
                        "ENVELOPE_NEEDS_A_REASON",
                        "ENVELOPE_SOURCE_IS_IN_THE_FUTURE",
                        "ENVELOPE_IS_FIVE_YEARS_IN_A_ROW",
                        "ENVELOPE_RUNS_FROM_LOW_TO_HIGH",
                        "ENVELOPE_RUNS_FROM_LOW_TO_HIGH",
                        "ENVELOPE_RUNS_FROM_LOW_TO_HIGH");
    }

    @Test
    void aYearTwiceIsNoRowOfFive() {
        List<EnvelopeYear> years = List.of(
                year(2026, "1", "1", "1"),
                year(2027, "1", "1", "1"),
                year(2027, "1", "1", "1"),
                year(2029, "1", "1", "1"),
                year(2030, "1", "1", "1"));

        assertThat(EnvelopePolicy.refusals(new ReviseEnvelope(1, "A source", TODAY, "A reason", years), TODAY))
                .extracting(Refusal::code)
                .containsExactly("ENVELOPE_IS_FIVE_YEARS_IN_A_ROW");
    }

    private static EnvelopeDetails envelope(ReviseEnvelope command) {
        return new Envelope(command, Actor.PORTAL, Instant.EPOCH).details();
    }

    private static EnvelopeYear year(int start, String low, String central, String high) {
        return new EnvelopeYear(new FinancialYear(start), Money.of(low), Money.of(central), Money.of(high));
    }
}
