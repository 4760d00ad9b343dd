package uk.police.portfolio.decision.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.authority.Matter;
import uk.police.portfolio.shared.Aggregate;
import uk.police.portfolio.shared.Money;

/**
 * What was made public about a decision: the one record that each of its notices, in any format, is read from. The exempt
 * part is not in it.
 *
 * @param corrects the publication that it corrects, or null
 * @param correction why it was corrected; empty where it corrects nothing
 * @param holder who held the office that decided, on the day; empty where nobody did
 * @param callInClosesOn the last day on which it can be called in, or null for an urgent decision
 * @param effectiveOn the first day of its effect, unless it is called in
 * @param urgent why it took effect at once; empty where it did not
 * @param total what the bound forces pay between them
 * @param exemption why a part is not public, or null
 * @param addsTo the publication that it adds to, for a force that has ratified the decision; otherwise null
 * @param forForce code of that force, or null
 * @param statement what the chair had said to everybody of the vote when it was issued, or null
 */
public record Publication(
        UUID id,
        UUID caseId,
        UUID bindingId,
        @Nullable UUID corrects,
        String correction,
        String caseReference,
        String title,
        Matter matter,
        String decider,
        String deciderName,
        String holder,
        LocalDate decidedOn,
        Instant publishedAt,
        @Nullable LocalDate callInClosesOn,
        LocalDate effectiveOn,
        String urgent,
        Money total,
        NoticeWording wording,
        List<NoticePower> powers,
        @Nullable Exemption exemption,
        @Nullable UUID addsTo,
        @Nullable String forForce,
        @Nullable NoticeStatement statement) {

    public Publication {
        powers = List.copyOf(powers);
    }

    /** What adds to it for a force that has ratified the decision. */
    Publication addition(String force, Money share, List<NoticePower> used, LocalDate from, Instant at) {
        return new Publication(
                Aggregate.newId(),
                caseId,
                bindingId,
                null,
                "",
                caseReference,
                title,
                matter,
                decider,
                deciderName,
                holder,
                decidedOn,
                at,
                callInClosesOn,
                from,
                urgent,
                share,
                wording,
                used,
                exemption,
                id,
                force,
                statement);
    }
}
