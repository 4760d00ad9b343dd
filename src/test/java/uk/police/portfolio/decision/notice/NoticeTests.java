package uk.police.portfolio.decision.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.police.portfolio.decision.CaseRegister;
import uk.police.portfolio.decision.CaseState;
import uk.police.portfolio.decision.binding.Agreements;
import uk.police.portfolio.decision.binding.DecidedCases;
import uk.police.portfolio.decision.callin.CallIns;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.support.PortalTest;
import uk.police.portfolio.support.TestDatabase;

@PortalTest
class NoticeTests {

    @Autowired
    DecidedCases decided;

    @Autowired
    CaseRegister cases;

    @Autowired
    CallIns callIns;

    @Autowired
    NoticeRegister register;

    @Autowired
    Notices notices;

    @Autowired
    PreparedNotices prepared;

    private final JdbcClient owner = TestDatabase.suite().owner();

    @Test
    void oneForTheBoardAndOneForEachBoundPolicingBodyAndTheSharesAddUp() {
        String reference = bound("AGR-NOTICE-1", "CAP-COMM");

        assertThat(decidedBy(reference)).hasSize(3);
        NoticeDetails board = board(reference);
        assertThat(board.to().share()).isEqualTo(Money.of("1000000.03"));
        assertThat(Money.sum(
                        board.policingBodies().stream().map(NoticeShare::share).toList()))
                .isEqualTo(board.publication().total());
        assertThat(board.shares().stream().map(NoticeShare::bodyCode))
                .startsWith("national-board")
                .containsExactlyInAnyOrder("national-board", "essex-policing-body", "kent-policing-body");
        assertThat(board.shares().stream().map(NoticeShare::reference)).doesNotHaveDuplicates();
        assertThat(board.publication().holder()).isNotEmpty();
        assertThat(board.powers()).extracting(NoticePower::instrument).containsExactly("AGR-NOTICE-1");
        assertThat(board.powers().get(0).citation()).contains("Police Act 1996");
        assertThat(board.publication().callInClosesOn()).isAfter(LocalDate.of(2026, 1, 1));
        assertThat(board.publication().effectiveOn())
                .isAfterOrEqualTo(board.publication().callInClosesOn());
    }

    @Test
    void aBodyThatMaintainsTwoForcesGetsOneNoticeWithBothShares() {
        String other = "(select id from body where code = 'essex-policing-body')";
        String kent = "(select id from body where code = 'kent-policing-body')";
        String pair = "force_id = (select id from body where code = 'essex')";
        owner.sql("update maintenance set policing_body_id = " + kent + " where " + pair)
                .update();
        try {
            NoticeDetails board = board(bound("AGR-NOTICE-2", "CAP-ANPR"));

            assertThat(board.policingBodies()).hasSize(1);
            assertThat(board.policingBodies().get(0).forces()).containsExactlyInAnyOrder("kent", "essex");
            assertThat(board.policingBodies().get(0).share()).isEqualTo(Money.of("1000000.03"));
        } finally {
            owner.sql("update maintenance set policing_body_id = " + other + " where " + pair)
                    .update();
        }
    }

    @Test
    void isRefusedUntilTheNoticeIsWrittenAndNothingIsPublished() {
        String reference = decided.decided("CAP-BIOM", Map.of("kent", Money.of("10.00")));

        assertThatThrownBy(() -> callIns.publish(reference, decided.secretary()))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("NOTICE_IS_NOT_PREPARED");
        NoticeWording half = new NoticeWording(Map.of(NoticePart.PURPOSE, "One thing"), null, "");
        register.prepare(reference, 0, half, decided.secretary());
        assertThatThrownBy(() -> callIns.publishUrgently(reference, "At once", decided.secretary()))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("NOTICE_IS_INCOMPLETE");

        assertThat(cases.details(reference).state()).isEqualTo(CaseState.DECIDED);
        assertThat(decidedBy(reference)).isEmpty();
        assertThat(register.draft(cases.details(reference)).wording().say(NoticePart.PURPOSE))
                .isEqualTo("One thing");
    }

    @Test
    void isCorrectedOnlyByAFurtherNoticeThatLinksBack() {
        String reference = bound("AGR-NOTICE-3", "CAP-FORENSIC");
        NoticeDetails first = board(reference);

        register.correct(
                reference,
                first.reference(),
                PreparedNotices.wording(", corrected", null, ""),
                "The sum was unclear",
                decided.secretary());

        NoticeDetails second = board(reference);
        NoticeDetails old = notices.details(first.reference());
        assertThat(second.reference()).isNotEqualTo(first.reference());
        assertThat(second.corrects()).isEqualTo(first.reference());
        assertThat(second.publication().correction()).isEqualTo("The sum was unclear");
        assertThat(old.correctedBy()).isEqualTo(second.reference());
        assertThat(old.publication()).isEqualTo(first.publication());
        assertThat(decidedBy(reference)).hasSize(6);
        assertThatThrownBy(() -> register.correct(
                        reference,
                        first.reference(),
                        PreparedNotices.wording(" again", null, ""),
                        "Twice",
                        decided.secretary()))
                .hasMessageContaining("NOTICE_IS_CORRECTED");
    }

    @Test
    void nobodyChangesOrDeletesANotice() {
        bound("AGR-NOTICE-4", "CAP-DIGIPUB");

        for (String table : List.of("publication", "publication_exempt", "notice")) {
            assertThatThrownBy(() -> owner.sql("delete from " + table).update())
                    .isInstanceOf(DataAccessException.class)
                    .hasStackTraceContaining("only added to");
        }
    }

    private String bound(String agreement, String capability) {
        new Agreements()
                .inForce(
                        agreement,
                        "national-board/chair",
                        capability,
                        List.of(
                                "kent/policing-body",
                                "kent/chief-officer",
                                "essex/policing-body",
                                "essex/chief-officer"),
                        null,
                        null);
        Map<String, Money> shares = new LinkedHashMap<>();
        shares.put("kent", Money.of("333333.34"));
        shares.put("essex", Money.of("666666.69"));
        shares.put("surrey", Money.of("5.00"));
        String reference = decided.decided(capability, shares);
        prepared.prepare(reference, decided.secretary());
        callIns.publish(reference, decided.secretary());
        return reference;
    }

    private List<CaseNotices.Line> decidedBy(String reference) {
        return notices.of(cases.details(reference), decided.secretary()).notices();
    }

    private NoticeDetails board(String reference) {
        return notices.details(decidedBy(reference).get(0).to().reference());
    }
}
