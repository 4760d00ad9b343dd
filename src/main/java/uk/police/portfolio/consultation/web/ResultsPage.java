package uk.police.portfolio.consultation.web;

import java.util.List;
import uk.police.portfolio.consultation.answer.SeatDetails;

/**
 * What came of a consultation.
 *
 * @param all over all seats
 * @param byKind the two seats of a force apart
 * @param byRegion where the forces are
 */
record ResultsPage(RoundPage round, Tally all, List<Tally> byKind, List<Tally> byRegion) {

    /** The columns' keys, in the order of the counts. */
    static final List<String> COLUMNS = List.of("SUPPORT", "SUPPORT_WITH_CHANGE", "OBJECT", "ABSTAIN", "NONE");

    static ResultsPage of(RoundPage round) {
        List<SeatDetails> seats = round.shown();
        return new ResultsPage(
                round,
                Tally.of("", seats),
                Tally.by(seat -> seat.kind().name(), seats),
                Tally.by(SeatDetails::region, seats));
    }

    public List<String> columns() {
        return COLUMNS;
    }
}
