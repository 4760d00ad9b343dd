package uk.police.portfolio.decision.discussion;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One comment as it was made.
 *
 * @param number counts those to one audience
 * @param edition the version of the case that it was made on
 * @param words empty where they repeat what is exempt from publication and the reader may not read that
 * @param corrects number of the comment that it puts right, or null
 * @param correctedBy number of the one that puts it right, or null
 */
public record CommentDetails(
        int number,
        int edition,
        @Nullable Integer corrects,
        @Nullable Integer correctedBy,
        String words,
        UUID personId,
        String personName,
        String officeTitle,
        Instant saidAt) {

    /** For readers who may not read it. */
    CommentDetails withheld() {
        return new CommentDetails(
                number, edition, corrects, correctedBy, "", personId, personName, officeTitle, saidAt);
    }

    public boolean isWithheld() {
        return words.isEmpty();
    }
}
