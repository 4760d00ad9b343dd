package uk.police.portfolio.decision.notice.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.decision.notice.NoticeDetails;
import uk.police.portfolio.decision.notice.NoticePart;
import uk.police.portfolio.decision.notice.NoticePower;
import uk.police.portfolio.decision.notice.NoticeShare;
import uk.police.portfolio.decision.notice.NoticeStanding;
import uk.police.portfolio.decision.notice.NoticeStatement;
import uk.police.portfolio.decision.notice.Publication;
import uk.police.portfolio.decision.notice.SeatCondition;
import uk.police.portfolio.decision.notice.StandingInWords;

/**
 * One notice as JSON: what its page says, in the same order.
 *
 * @param text by part: {@code purpose}, {@code decision}, {@code options} and so on
 * @param conditions under which the seats of a force have ratified, where it is about such a force
 * @param statement what the chair had said of the vote to everybody, or null
 * @param exemption why a part is not public, or null
 * @param effectiveOn the first day of its effect, or null where its decision has none: it was called in
 */
record NoticeDocument(
        String reference,
        String url,
        @Nullable String corrects,
        String correction,
        @Nullable String correctedBy,
        @Nullable String addsTo,
        @Nullable String follows,
        @Nullable String followedBy,
        String decision,
        String title,
        String matter,
        String decisionMaker,
        String holder,
        LocalDate decidedOn,
        Instant publishedAt,
        @Nullable LocalDate callInClosesOn,
        @Nullable LocalDate effectiveOn,
        Standing standing,
        String urgent,
        Share to,
        BigDecimal total,
        List<NoticePower> powers,
        Map<String, String> text,
        List<SeatCondition> conditions,
        @Nullable NoticeStatement statement,
        @Nullable String exemption,
        List<Share> shares) {

    /**
     * Where its decision stands now.
     *
     * @param supersededBy by force, what has taken its place
     */
    record Standing(String state, Instant since, String words, List<NoticeStanding.Place> supersededBy) {

        static Standing of(NoticeStanding standing, StandingInWords words) {
            return new Standing(standing.state().name(), standing.since(), words.all(), standing.places());
        }
    }

    /** @param reference of the notice that tells of the share */
    record Share(String reference, String recipient, String body, String name, List<String> forces, BigDecimal share) {

        static Share of(NoticeShare share) {
            return new Share(
                    share.reference(),
                    share.toBoard() ? "BOARD" : "POLICING_BODY",
                    share.bodyCode(),
                    share.bodyName(),
                    share.forces(),
                    share.share().amount());
        }
    }

    static NoticeDocument of(NoticeDetails notice, StandingInWords words) {
        Publication said = notice.publication();
        return new NoticeDocument(
                notice.reference(),
                PublicSite.address("/notices/" + notice.reference()),
                notice.corrects(),
                said.correction(),
                notice.correctedBy(),
                notice.links().addsTo(),
                notice.links().follows(),
                notice.links().followedBy(),
                said.caseReference(),
                said.title(),
                said.matter().name(),
                said.deciderName(),
                said.holder(),
                said.decidedOn(),
                said.publishedAt(),
                said.callInClosesOn(),
                notice.standing().effectiveOn(),
                Standing.of(notice.standing(), words),
                said.urgent(),
                Share.of(notice.to()),
                said.total().amount(),
                notice.powers(),
                text(said),
                notice.conditions(),
                said.statement(),
                said.exemption() == null ? null : said.exemption().name(),
                notice.shares().stream().map(Share::of).toList());
    }

    private static Map<String, String> text(Publication said) {
        Map<String, String> text = new LinkedHashMap<>();
        for (NoticePart part : NoticePart.values()) {
            text.put(NoticeForm.field(part), said.wording().say(part));
        }
        return text;
    }
}
