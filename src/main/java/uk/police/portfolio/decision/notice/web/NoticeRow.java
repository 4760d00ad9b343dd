package uk.police.portfolio.decision.notice.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.authority.Matter;
import uk.police.portfolio.shared.Money;

/**
 * One notice in a list.
 *
 * @param corrected a later notice corrects it
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
        LocalDate effectiveOn,
        boolean urgent,
        boolean corrected,
        String purpose) {}
