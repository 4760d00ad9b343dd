package uk.police.portfolio.decision.question;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One question as it is now.
 *
 * @param reference {@code QST-0001}
 * @param bodyId the body that asks
 * @param caseReference the case that it opened
 * @param versions the earliest first
 */
public record QuestionDetails(
        String reference, UUID bodyId, UUID askedById, String caseReference, List<Version> versions) {

    public QuestionDetails {
        versions = List.copyOf(versions);
    }

    public Version latest() {
        return versions.get(versions.size() - 1);
    }

    public int version() {
        return latest().number();
    }

    public AskQuestion content() {
        return latest().content();
    }

    /** What was asked, by whom and when. */
    public record Version(
            int number, AskQuestion content, Instant writtenAt, String writtenBy, String writtenInOffice) {}
}
