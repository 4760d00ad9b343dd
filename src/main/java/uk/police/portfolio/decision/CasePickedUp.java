package uk.police.portfolio.decision;

import java.time.Instant;
import uk.police.portfolio.shared.Actor;

/** The secretariat took a case on. */
public record CasePickedUp(Actor by, Instant at, CaseHeading heading) implements CaseEvent {}
