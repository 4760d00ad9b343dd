package uk.police.portfolio.consultation;

import java.time.Instant;
import uk.police.portfolio.shared.Actor;

/** It is closed, and each objection and each change that was asked for has its published reply. */
public record ConsultationSettled(Actor by, Instant at, ConsultationHeading heading) implements ConsultationEvent {}
