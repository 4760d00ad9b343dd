package uk.police.portfolio.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One consultation as it is now, without its answers.
 *
 * @param reference {@code CON-0001}
 * @param lastDay seats may answer until the end of it, in London
 * @param leastResponse how many of a hundred must answer, as the rule was when it opened
 * @param fellShortAt when its last day was over with too few answers, until it is extended
 * @param endReason why it was closed or ended, where a reason was given
 */
public record ConsultationDetails(
        UUID id,
        String reference,
        ConsultationSubject subject,
        ConsultationState state,
        Instant openedAt,
        LocalDate lastDay,
        int leastResponse,
        int rulesVersion,
        @Nullable Instant fellShortAt,
        @Nullable Instant endedAt,
        @Nullable String endReason,
        @Nullable Instant settledAt,
        List<Extension> extensions) {

    public ConsultationDetails {
        extensions = List.copyOf(extensions);
    }

    /** More time that was given, and why. */
    public record Extension(
            LocalDate from, LocalDate to, String reason, String personName, String officeTitle, Instant at) {}

    public boolean isOpen() {
        return state == ConsultationState.OPEN;
    }

    public boolean isClosed() {
        return state == ConsultationState.CLOSED;
    }

    public boolean takesAnswersOn(LocalDate day) {
        return isOpen() && !day.isAfter(lastDay);
    }

    public ConsultationHeading heading() {
        return new ConsultationHeading(reference, subject.kind(), subject.reference(), subject.title());
    }
}
