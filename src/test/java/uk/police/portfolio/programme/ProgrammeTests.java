package uk.police.portfolio.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.shared.Role;

class ProgrammeTests {

    static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    static final Actor LEAD = new Actor(
            UUID.randomUUID(),
            "Pat Lead",
            UUID.randomUUID(),
            "kent/chief-information-officer",
            "Chief Information Officer of Kent Police",
            UUID.randomUUID(),
            "kent",
            "Kent Police",
            Set.of(Role.FORCE_LEAD));
    static final CostSharing NOBODY = new CostSharing(List.of());

    @Test
    void beginsAsADraftOfItsAuthorsBody() {
        Programme draft = draft();

        assertThat(draft.status()).isEqualTo(ProgrammeStatus.DRAFT);
        assertThat(draft.content().about().title()).isEqualTo("Cameras");
        assertThat(draft.readiness().started()).containsExactly(Section.ABOUT);
    }

    @Test
    void costsWhatItsLinesAddUpTo() {
        Programme draft = draft();

        draft.write(ReadinessTests.costs("12.34"), NOBODY, List.of(), LEAD, NOW);

        assertThat(draft.wholeLife()).isEqualTo(Money.of("12.34"));
    }

    @Test
    void isNotWrittenOnceItWasSubmitted() {
        Programme submitted = submitted();

        assertThatThrownBy(() -> submitted.write(ReadinessTests.costs("1.00"), NOBODY, List.of(), LEAD, NOW))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("PROGRAMME_IS_NOT_A_DRAFT");
    }

    @Test
    void isWrittenAgainWhenChangesWereRequested() {
        Programme programme = submitted();
        programme.move(ProgrammeStatus.CHANGES_REQUESTED, "Say more about risk", LEAD, NOW);

        programme.write(ReadinessTests.costs("2.00"), NOBODY, List.of(), LEAD, NOW);
        programme.submit("DEC-0001", LEAD, NOW);

        assertThat(programme.status()).isEqualTo(ProgrammeStatus.SUBMITTED);
    }

    @Test
    void forecastsAreNewPlansAndTheSameForecastIsRefused() {
        Programme programme = approved();

        programme.reviseForecast(ReadinessTests.costs("20.00"), NOBODY, "Dearer", LEAD, NOW);

        assertThat(programme.wholeLife()).isEqualTo(Money.of("20.00"));
        assertThatThrownBy(() -> programme.reviseForecast(ReadinessTests.costs("20.00"), NOBODY, "Again", LEAD, NOW))
                .hasMessageContaining("FORECAST_IS_THE_SAME");
    }

    @Test
    void standsAfterAPauseWhereItStoodBefore() {
        Programme programme = approved();
        programme.move(ProgrammeStatus.PAUSED, "No money", LEAD, NOW);

        programme.resume("Money", LEAD, NOW);

        assertThat(programme.status()).isEqualTo(ProgrammeStatus.APPROVED);
        assertThatThrownBy(() -> programme.resume("Again", LEAD, NOW)).hasMessageContaining("PROGRAMME_IS_NOT_PAUSED");
    }

    @Test
    void staysAtItsStageUntilAnotherIsNamed() {
        Programme programme = approved();
        programme.changeStage(Stage.FBC, "Approved by the treasury", LEAD, NOW);

        assertThat(programme.content().about().stage()).isEqualTo(Stage.FBC);
        assertThatThrownBy(() -> programme.changeStage(Stage.FBC, "Again", LEAD, NOW))
                .hasMessageContaining("STAGE_IS_THE_SAME");
    }

    @ParameterizedTest
    @EnumSource(names = {"NOT_APPROVED", "WITHDRAWN", "CLOSED", "CANCELLED"})
    void whatHasEndedBecomesNothingElse(ProgrammeStatus ended) {
        assertThat(ended.next()).isEmpty();
        assertThat(ended.isWritable()).isFalse();
    }

    @Test
    void everyStatusCanBeReachedFromADraft() {
        Set<ProgrammeStatus> reached = EnumSet.of(ProgrammeStatus.DRAFT);
        for (int i = 0; i < ProgrammeStatus.values().length; i++) {
            Set.copyOf(reached).forEach(status -> reached.addAll(status.next()));
        }

        assertThat(reached).containsExactlyInAnyOrderElementsOf(Arrays.asList(ProgrammeStatus.values()));
    }

    private static Programme draft() {
        return Programme.proposed("PRG-0001", ProgrammeLevel.FORCE, "Cameras", LEAD, NOW);
    }

    private static Programme submitted() {
        Programme programme = draft();
        programme.write(ReadinessTests.costs("10.00"), NOBODY, List.of(), LEAD, NOW);
        programme.submit("DEC-0001", LEAD, NOW);
        return programme;
    }

    private static Programme approved() {
        Programme programme = submitted();
        programme.approve("Worth it", LEAD, NOW);
        return programme;
    }
}
