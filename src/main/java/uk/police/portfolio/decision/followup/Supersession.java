package uk.police.portfolio.decision.followup;

import java.time.LocalDate;

/**
 * A decision takes the place of an earlier one for one force.
 *
 * @param capability whose owner both decide
 * @param from the first day on which the earlier one does not hold for the force
 */
public record Supersession(
        String earlier,
        String earlierTitle,
        String later,
        String laterTitle,
        String capability,
        String force,
        LocalDate from) {}
