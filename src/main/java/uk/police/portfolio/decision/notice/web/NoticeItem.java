package uk.police.portfolio.decision.notice.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One notice in the collection of the API.
 *
 * @param recipient {@code BOARD} or {@code POLICING_BODY}
 * @param total what the bound forces pay between them
 * @param effectiveOn the first day of its effect, or null where its decision has none: it was called in
 * @param standing where its decision stands now, as a constant of {@code NoticeStanding.State}
 * @param url where it is in full, for people; with {@code .json} for programs
 */
record NoticeItem(
        String reference,
        String decision,
        String title,
        String matter,
        String recipient,
        String body,
        List<String> forces,
        BigDecimal share,
        BigDecimal total,
        String decisionMaker,
        LocalDate decidedOn,
        Instant publishedAt,
        @Nullable LocalDate callInClosesOn,
        @Nullable LocalDate effectiveOn,
        String standing,
        Instant standingSince,
        String standingInWords,
        boolean urgent,
        boolean corrected,
        String url) {

    static NoticeItem of(NoticeRow row) {
        return new NoticeItem(
                row.reference(),
                row.decision(),
                row.title(),
                row.matter().name(),
                row.recipient(),
                row.bodyCode(),
                row.forces(),
                row.share().amount(),
                row.total().amount(),
                row.decisionMaker(),
                row.decidedOn(),
                row.publishedAt(),
                row.callInClosesOn(),
                row.effectiveOn(),
                row.standing().state().name(),
                row.standing().since(),
                row.standingInWords().all(),
                row.urgent(),
                row.corrected(),
                "/notices/" + row.reference());
    }
}
