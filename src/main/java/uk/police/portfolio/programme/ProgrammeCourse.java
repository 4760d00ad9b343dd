package uk.police.portfolio.programme;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Refusal;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.shared.StaleVersionException;

/**
 * How programmes that are under way live on, steered by the sponsor's lead with a reason each time. Every verb is refused
 * with {@code ONLY_THE_SPONSORS_LEAD_ACTS} to others, with {@code REASON_IS_MISSING} without a reason, and with
 * {@link StaleVersionException} where the programme was changed since it was read.
 */
@Service
@Transactional
public class ProgrammeCourse {

    private final ProgrammeRepository programmes;
    private final Surroundings surroundings;
    private final Clock clock;

    ProgrammeCourse(ProgrammeRepository programmes, Surroundings surroundings, Clock clock) {
        this.programmes = programmes;
        this.surroundings = surroundings;
        this.clock = clock;
    }

    /** Refused: {@code PROGRAMME_IS_NOT_UNDER_WAY}, {@code STAGE_IS_THE_SAME}. */
    @ByLead
    public void changeStage(String reference, int readVersion, Stage reached, String reason, Actor by) {
        steer(reference, readVersion, reason, by, it -> it.changeStage(reached, reason.strip(), by, clock.instant()));
    }

    /** A new forecast; the original baseline stays. Refused: {@code PROGRAMME_IS_NOT_UNDER_WAY}, {@code FORECAST_IS_THE_SAME}. */
    @ByLead
    public void reviseForecast(String reference, int readVersion, CostSchedule costs, String reason, Actor by) {
        CostSharing sharing = surroundings.sharing();
        steer(
                reference,
                readVersion,
                reason,
                by,
                it -> it.reviseForecast(costs, sharing, reason.strip(), by, clock.instant()));
    }

    /** Refused: {@code PROGRAMME_CANNOT_BECOME_PAUSED}. */
    @ByLead
    public void pause(String reference, int readVersion, String reason, Actor by) {
        move(reference, readVersion, ProgrammeStatus.PAUSED, reason, by);
    }

    /** Refused: {@code PROGRAMME_IS_NOT_PAUSED}. */
    @ByLead
    public void resume(String reference, int readVersion, String reason, Actor by) {
        steer(reference, readVersion, reason, by, it -> it.resume(reason.strip(), by, clock.instant()));
    }

    /** Finished. Refused: {@code PROGRAMME_CANNOT_BECOME_CLOSED}. */
    @ByLead
    public void close(String reference, int readVersion, String reason, Actor by) {
        move(reference, readVersion, ProgrammeStatus.CLOSED, reason, by);
    }

    /** Ended before it was finished. Refused: {@code PROGRAMME_CANNOT_BECOME_CANCELLED}. */
    @ByLead
    public void cancel(String reference, int readVersion, String reason, Actor by) {
        move(reference, readVersion, ProgrammeStatus.CANCELLED, reason, by);
    }

    private void move(String reference, int readVersion, ProgrammeStatus next, String reason, Actor by) {
        steer(reference, readVersion, reason, by, it -> {
            if (!it.status().isUnderWay()) {
                throw RefusedException.because("PROGRAMME_IS_NOT_UNDER_WAY", reference);
            }
            it.move(next, reason.strip(), by, clock.instant());
        });
    }

    private void steer(String reference, int readVersion, String reason, Actor by, Consumer<Programme> act) {
        Programme programme = surroundings.known(reference, by);
        List<Refusal> refusals = new ArrayList<>();
        ProgrammePolicies.onlyTheSponsorsLeadActs(by, surroundings.isOfSponsor(reference, by))
                .ifPresent(refusals::add);
        if (reason.isBlank()) {
            refusals.add(Refusal.of("REASON_IS_MISSING"));
        }
        RefusedException.throwIfAny(refusals);
        if (programme.currentVersion() != readVersion) {
            throw new StaleVersionException(programme.latestChange());
        }
        act.accept(programme);
        programmes.saveAndFlush(programme);
    }
}
