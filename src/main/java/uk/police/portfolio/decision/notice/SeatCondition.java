package uk.police.portfolio.decision.notice;

import uk.police.portfolio.organisation.SeatKind;

/** A condition under which a seat has ratified a decision, as it stated it. */
public record SeatCondition(SeatKind seat, String words) {}
