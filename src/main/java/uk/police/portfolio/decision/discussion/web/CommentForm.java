package uk.police.portfolio.decision.discussion.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.decision.discussion.Audience;
import uk.police.portfolio.decision.discussion.Say;

/** A comment, as typed. */
record CommentForm(
        @Nullable String corrects,

        @NotBlank(message = "{decision.talk.words.missing}") @Size(max = 4000, message = "{decision.reason.long}")
        String words) {

    /** A number that was never a comment's is refused as somebody else's. */
    Say toCommand(Audience to) {
        return new Say(to, corrected(), words.strip());
    }

    private @Nullable Integer corrected() {
        if (corrects == null || corrects.isBlank()) {
            return null;
        }
        return corrects.matches("[1-9]\\d{0,5}") ? Integer.parseInt(corrects) : 0;
    }
}
