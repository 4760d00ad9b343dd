package uk.police.portfolio.decision.discussion.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.decision.discussion.Audience;
import uk.police.portfolio.decision.discussion.CommentDetails;
import uk.police.portfolio.shared.Actor;

/**
 * One discussion as one reader sees it.
 *
 * @param isOpen the reader may say something
 */
record DiscussionPage(CaseDetails asked, Audience to, List<CommentDetails> comments, boolean isOpen, Actor reader) {

    static String path(String reference, Audience to) {
        return "/decisions/" + reference + (to == Audience.BOARD ? "/board-discussion" : "/discussion");
    }

    public String path() {
        return path(asked.reference(), to);
    }

    /** Its own author may put it right, once. */
    public boolean mayCorrect(CommentDetails comment) {
        return isOpen && comment.personId().equals(reader.personId()) && comment.correctedBy() == null;
    }

    /** The comment of the reader's own that is to be put right; null where it is none. */
    public @Nullable CommentDetails corrected(@Nullable String number) {
        return comments.stream()
                .filter(each -> String.valueOf(each.number()).equals(number) && mayCorrect(each))
                .findFirst()
                .orElse(null);
    }
}
