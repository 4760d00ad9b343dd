package uk.police.portfolio.decision.board.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.decision.board.CastVote;
import uk.police.portfolio.decision.board.Choice;

/** A vote, as typed. */
record VoteForm(
        String edition,

        @NotBlank(message = "{decision.vote.choice.missing}")
        @Pattern(regexp = "FOR|AGAINST|ABSTAIN|", message = "{decision.vote.choice.missing}")
        String choice,

        @Nullable @Size(max = 2000, message = "{decision.reason.long}")
        String reason) {

    VoteForm {
        edition = edition == null ? "" : edition;
    }

    static VoteForm on(int edition) {
        return new VoteForm(String.valueOf(edition), "", "");
    }

    CastVote toCommand(String reference) {
        return new CastVote(Editions.read(reference, edition), Choice.valueOf(choice), words());
    }

    private String words() {
        return reason == null ? "" : reason.strip();
    }
}
