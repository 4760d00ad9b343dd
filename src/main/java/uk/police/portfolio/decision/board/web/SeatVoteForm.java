package uk.police.portfolio.decision.board.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.decision.board.CastVote;
import uk.police.portfolio.decision.board.Choice;

/** A vote for a seat of a pool, as typed. */
record SeatVoteForm(
        String edition,

        @NotBlank(message = "{decision.seat-vote.seat.missing}")
        String seat,

        @NotBlank(message = "{decision.vote.choice.missing}")
        @Pattern(regexp = "FOR|AGAINST|ABSTAIN|", message = "{decision.vote.choice.missing}")
        String choice,

        @Nullable @Size(max = 2000, message = "{decision.reason.long}")
        String reason) {

    SeatVoteForm {
        edition = edition == null ? "" : edition;
    }

    CastVote toCommand(String reference) {
        return new CastVote(
                Editions.read(reference, edition), Choice.valueOf(choice), reason == null ? "" : reason.strip());
    }
}
