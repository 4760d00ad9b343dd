package uk.police.portfolio.programme.gmpp;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.programme.About;
import uk.police.portfolio.programme.ProgrammeLevel;
import uk.police.portfolio.programme.ProgrammeStatus;
import uk.police.portfolio.programme.Provenance;
import uk.police.portfolio.shared.Money;

/**
 * What the register says of a project of the portfolio.
 *
 * @param reference of the programme
 * @param hasCostLines whether its costs are kept here year by year, and no longer as its source states them
 * @param snapshotOn the snapshot that it was last taken from
 */
record RegisteredProject(
        String reference,
        ProgrammeStatus status,
        ProgrammeLevel level,
        String sponsorCode,
        About about,
        Money wholeLife,
        Provenance provenance,
        boolean hasCostLines,
        @Nullable LocalDate snapshotOn) {

    boolean isKeptFromItsSource() {
        return status == ProgrammeStatus.RECORDED && !hasCostLines;
    }

    boolean isLaterThan(LocalDate snapshot) {
        return snapshotOn != null && snapshotOn.isAfter(snapshot);
    }
}
