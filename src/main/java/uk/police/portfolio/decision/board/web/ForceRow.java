package uk.police.portfolio.decision.board.web;

import java.util.List;
import uk.police.portfolio.authority.matrix.CoverageSeatCell;
import uk.police.portfolio.decision.ratification.ForceOutcome;
import uk.police.portfolio.decision.ratification.ForceStanding;
import uk.police.portfolio.decision.ratification.RatificationDetails;
import uk.police.portfolio.shared.Money;

/**
 * One force that takes part in a decision.
 *
 * @param seats its policing body's and its chief officer's, as ruled on the day
 * @param ratifications of its missing seats
 */
record ForceRow(
        String name,
        Money share,
        ForceStanding standing,
        List<CoverageSeatCell> seats,
        List<RatificationDetails> ratifications) {

    static ForceRow of(ForceOutcome outcome, String name) {
        return new ForceRow(
                name,
                outcome.ruled().amount(),
                outcome.standing(),
                outcome.ruled().seats().stream().map(CoverageSeatCell::of).toList(),
                outcome.ratifications());
    }

    /** A seat of it is asked to ratify, and has not answered. */
    boolean isAsked() {
        return ratifications.stream().anyMatch(RatificationDetails::isOpen);
    }

    public String tone() {
        return switch (standing) {
            case BOUND -> "green";
            case RATIFIED -> "turquoise";
            case RESERVED -> "yellow";
            case DECLINED -> "red";
            case LAPSED -> "grey";
        };
    }
}
