package uk.police.portfolio.programme;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.police.portfolio.organisation.BodyDetails;
import uk.police.portfolio.organisation.OrganisationDirectory;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;
import uk.police.portfolio.shared.NotFoundException;

/** Programmes that were under way before the portal: recorded from a stated source, decided by nobody here. */
@Service
@Transactional
public class ProgrammeRecords {

    private final ProgrammeRepository programmes;
    private final OrganisationDirectory organisation;
    private final Surroundings surroundings;
    private final Clock clock;

    ProgrammeRecords(
            ProgrammeRepository programmes,
            OrganisationDirectory organisation,
            Surroundings surroundings,
            Clock clock) {
        this.programmes = programmes;
        this.organisation = organisation;
        this.surroundings = surroundings;
        this.clock = clock;
    }

    /** Puts it on the register, its costs frozen as its baseline; gives its reference. */
    @ByRecordKeeper
    public String record(RecordProgramme command, Actor by) {
        BodyDetails sponsor = organisation
                .body(command.sponsorCode())
                .orElseThrow(() -> new NotFoundException("body", command.sponsorCode()));
        Programme known = Programme.recorded(
                programmes.nextReference(), command, sponsor.id(), surroundings.sharing(), by, clock.instant());
        return programmes.saveAndFlush(known).reference();
    }

    /**
     * Says what its source says of it now: title, summary, dates, confidence, stated cost. Saying the same again changes
     * nothing and leaves no trace. Refused: {@code PROGRAMME_IS_NOT_RECORDED}.
     */
    @ByRecordKeeper
    public void restate(String reference, RecordProgramme command, Actor by) {
        Programme known = surroundings.known(reference, by);
        List<Change> changes = changes(known, command);
        if (!changes.isEmpty()) {
            known.restate(command, changes, by, clock.instant());
            programmes.saveAndFlush(known);
        }
    }

    private List<Change> changes(Programme known, RecordProgramme command) {
        List<Change> changes = new ArrayList<>(surroundings.inWords(
                known.content().about().changesTo(command.content().about())));
        Provenance before = known.provenance();
        Provenance after = command.provenance();
        changes.addAll(Change.only(
                Change.of(
                        "wholeLifeCost",
                        known.wholeLife().full(),
                        command.wholeLife().full()),
                Change.of("source", before.source(), after.source()),
                Change.of("costBasis", before.costBasis(), after.costBasis()),
                Change.of("externalCode", before.externalCode(), after.externalCode())));
        return changes;
    }
}
