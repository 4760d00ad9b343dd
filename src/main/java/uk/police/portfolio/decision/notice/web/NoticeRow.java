package uk.police.portfolio.decision.notice.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.authority.Matter;
import uk.police.portfolio.decision.notice.NoticeStanding;
import uk.police.portfolio.decision.notice.StandingInWords;
import uk.police.portfolio.shared.Money;

/**
 * One notice in a list.
 *
 * @param corrected a later notice corrects it
 * @param standing where its decision stands
 * @param movedAt when it was issued, or its decision last came to stand otherwise
 */
record NoticeRow(
        String reference,
        String decision,
        String title,
        Matter matter,
        String recipient,
        String bodyCode,
        String bodyName,
        List<String> forces,
        Money share,
        Money total,
        String decisionMaker,
        String holder,
        LocalDate decidedOn,
        Instant publishedAt,
        @Nullable LocalDate callInClosesOn,
        boolean urgent,
        boolean corrected,
        String purpose,
        NoticeStanding standing,
        StandingInWords standingInWords,
        Instant movedAt) {

    /** The first day of its effect, or null where it has none. */
    @Nullable
    LocalDate effectiveOn() {
        return standing.effectiveOn();
    }
}
