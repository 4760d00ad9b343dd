package uk.police.portfolio.consultation;

import java.time.Instant;
import uk.police.portfolio.shared.Actor;

/** It ended without a result. */
public record ConsultationAbandoned(Actor by, Instant at, ConsultationHeading heading, String reason)
        implements ConsultationEvent {}
