package uk.police.portfolio.decision.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import uk.police.portfolio.decision.CaseRegister;
import uk.police.portfolio.decision.binding.Agreements;
import uk.police.portfolio.decision.binding.DecidedCases;
import uk.police.portfolio.decision.callin.CallIns;
import uk.police.portfolio.decision.discussion.Audience;
import uk.police.portfolio.decision.discussion.ClosingStatements;
import uk.police.portfolio.decision.discussion.Discussions;
import uk.police.portfolio.decision.discussion.Say;
import uk.police.portfolio.jobs.DueJobs;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.support.PortalTest;
import uk.police.portfolio.support.SignIn;
import uk.police.portfolio.support.TestDatabase;

@PortalTest
class NoticePagesTests {

    private static final String CANARY = "yellow-canary-4711";

    @Autowired
    MockMvcTester mvc;

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
    Discussions discussions;

    @Autowired
    ClosingStatements statements;

    @Autowired
    DueJobs jobs;

    @Test
    void anybodyReadsWhatIsPublishedAndNobodyWhatIsNot() {
        String reference = published("CAP-STANDARDS", ", plain", null, "");
        String notice = notice(reference);

        assertThat(stranger("/notices/" + notice)).hasStatusOk().bodyText().contains("About purpose, plain", "10.00");
        assertThat(stranger("/notices?search=" + notice))
                .hasStatusOk()
                .bodyText()
                .contains(notice);
        assertThat(stranger("/notices?search=" + notice + "&to=2020-01-01"))
                .bodyText()
                .contains("No notice matches");
        assertThat(stranger("/notices?search=" + notice + "&matter=OWNERSHIP"))
                .bodyText()
                .contains("No notice matches");
        assertThat(stranger("/notices/" + notice + ".json"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.text.purpose")
                .isEqualTo("About purpose, plain");
        assertThat(stranger("/notices.atom")).hasStatusOk().bodyText().contains(notice);
        assertThat(stranger("/notices.csv")).hasStatusOk().bodyText().contains(notice);
        assertThat(stranger("/notices.json"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[?(@.reference=='" + notice + "')].url")
                .asArray()
                .containsExactly("/notices/" + notice);
        assertThat(stranger("/notices/NOT-9999")).hasStatus(404);
        assertThat(stranger("/decisions/" + reference)).hasStatus(302);
    }

    @Test
    void strangersAnswersMayBeKeptAndThoseOfTheSignedInMayNot() {
        String notice = notice(published("CAP-PERF", "", null, ""));

        assertThat(stranger("/notices/" + notice))
                .headers()
                .hasValue("Cache-Control", "max-age=300, public")
                .containsHeader("Content-Security-Policy");
        assertThat(mvc.get().uri("/notices/" + notice).with(SignIn.as("kent/chief-information-officer")))
                .headers()
                .hasValue("Cache-Control", "no-store");
    }

    @Test
    void whatIsExemptIsOnThePageOfTheCaseOnlyAndForThoseWhoMayReadItInFull() {
        String reference = published("CAP-SAFEG", "", Exemption.COMMERCIAL, CANARY);
        saidToTheBoardAlone(reference);
        List<CaseNotices.Line> issued =
                notices.of(cases.details(reference), decided.secretary()).notices();
        assertThat(issued).hasSize(2);

        for (CaseNotices.Line line : issued) {
            String path = "/notices/" + line.to().reference();
            assertThat(stranger(path))
                    .bodyText()
                    .contains("financial or business affairs")
                    .doesNotContain(CANARY);
            assertThat(stranger(path + ".json"))
                    .bodyText()
                    .contains("COMMERCIAL")
                    .doesNotContain(CANARY);
            assertThat(text(path + ".pdf"))
                    .contains("financial or business affairs")
                    .doesNotContain(CANARY);
        }
        String holder = "essex-policing-body/commissioner";
        for (String path : List.of(
                "/notices",
                "/notices?search=" + CANARY,
                "/notices.atom",
                "/notices.csv",
                "/notices.json",
                "/api/v1/notices",
                "/api/v1/decisions",
                "/api/v1/decisions/" + reference,
                "/decisions?search=" + CANARY,
                "/decisions/" + reference,
                "/decisions/" + reference + "/discussion",
                "/decisions/" + reference + "/board-discussion",
                "/inbox",
                "/")) {
            String body = content(mvc.get().uri(path).with(SignIn.as(holder)).exchange());
            assertThat(body.replace("value=\"" + CANARY, "")).as(path).doesNotContain(CANARY);
        }
        assertThat(mvc.get().uri("/decisions/" + reference).with(SignIn.as(decided.secretary())))
                .bodyText()
                .contains(CANARY);
        assertThat(TestDatabase.suite()
                        .owner()
                        .sql("""
                                select (select count(*) from audit_entry e where cast(e as text) like :canary)
                                     + (select count(*) from message m where cast(m as text) like :canary)
                                """)
                        .param("canary", "%" + CANARY + "%")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void whatTheChairSaidToEverybodyIsFrozenIntoEveryFormat() {
        String early = decided.decided("CAP-KNOW", Map.of("kent", Money.of("10.00")));
        statements.make(early, Audience.EVERYBODY, "We were of one mind", decided.chair());
        assertThat(mvc.get().uri("/decisions/" + early + "/notice").with(SignIn.as(decided.secretary())))
                .bodyText()
                .contains("We were of one mind");
        register.prepare(early, 0, PreparedNotices.wording("", null, ""), decided.secretary());
        callIns.publish(early, decided.secretary());
        String path = "/notices/" + notice(early);

        assertThat(stranger(path)).bodyText().contains("closing statement", "We were of one mind");
        assertThat(stranger(path + ".json"))
                .bodyJson()
                .extractingPath("$.statement.words")
                .isEqualTo("We were of one mind");
        assertThat(text(path + ".pdf")).contains("closing statement", "We were of one mind");

        String late = published("CAP-KNOW", "", null, "");
        statements.make(late, Audience.EVERYBODY, "We took our time", decided.chair());
        String first = notice(late);
        assertThat(stranger("/notices/" + first)).bodyText().doesNotContain("We took our time", "closing statement");
        register.correct(
                late, first, PreparedNotices.wording("", null, ""), "The chair has spoken", decided.secretary());
        assertThat(stranger("/notices/" + notice(late))).bodyText().contains("We took our time");
        assertThat(stranger("/notices/" + first)).bodyText().doesNotContain("We took our time");
    }

    @Test
    void aStatementThatRepeatsWhatIsExemptStaysOutOfTheNotices() {
        String reference = decided.decided("CAP-KNOW", Map.of("kent", Money.of("10.00")));
        statements.make(reference, Audience.EVERYBODY, "It was close. The  bid was " + CANARY + ".", decided.chair());
        String exempt = "The bid was " + CANARY + ".\nNobody else bid.";
        register.prepare(reference, 0, PreparedNotices.wording("", Exemption.COMMERCIAL, exempt), decided.secretary());
        assertThat(mvc.get().uri("/decisions/" + reference + "/notice").with(SignIn.as(decided.secretary())))
                .bodyText()
                .contains("The notices do not carry it");
        callIns.publish(reference, decided.secretary());

        String path = "/notices/" + notice(reference);
        assertThat(stranger(path)).bodyText().doesNotContain(CANARY, "closing statement");
        assertThat(stranger(path + ".json")).bodyText().doesNotContain(CANARY).contains("\"statement\":null");
        assertThat(text(path + ".pdf")).doesNotContain(CANARY);
    }

    @Test
    void whatIsSaidToEverybodyIsKeptFromThoseWhoMayNotReadWhatItRepeats() {
        String reference = decided.decided("CAP-KNOW", Map.of("kent", Money.of("10.00")));
        String exempt = "The bid was " + CANARY + ".\nNobody else bid.";
        statements.make(reference, Audience.EVERYBODY, "All agreed. The bid was " + CANARY + ".", decided.chair());
        discussions.say(reference, new Say(Audience.EVERYBODY, null, "So the  bid was " + CANARY), decided.secretary());
        discussions.say(reference, new Say(Audience.EVERYBODY, null, "A fair hearing"), decided.secretary());
        register.prepare(reference, 0, PreparedNotices.wording("", Exemption.COMMERCIAL, exempt), decided.secretary());
        keptFromStrangersToTheCase(reference);

        callIns.publish(reference, decided.secretary());
        keptFromStrangersToTheCase(reference);
        register.correct(
                reference,
                notice(reference),
                PreparedNotices.wording("", Exemption.COMMERCIAL, exempt),
                "It was unclear",
                decided.secretary());
        keptFromStrangersToTheCase(reference);
    }

    private void keptFromStrangersToTheCase(String reference) {
        String page = "/decisions/" + reference;
        for (String path : List.of(page, page + "/discussion", "/api/v1" + page)) {
            assertThat(as("essex-policing-body/commissioner", path)).as(path).doesNotContain(CANARY);
            assertThat(as("national-board/secretary", path)).as(path).contains(CANARY);
        }
        assertThat(as("essex-policing-body/commissioner", page)).contains("It is not shown to you");
        assertThat(as("essex-policing-body/commissioner", page + "/discussion"))
                .contains("It is not shown to you", "A fair hearing");
    }

    private String as(String office, String path) {
        return content(mvc.get().uri(path).with(SignIn.as(office)).exchange());
    }

    @Test
    void thePdfIsTaggedTitledAndInItsLanguage() throws IOException {
        String notice = notice(published("CAP-INVEST", "", null, ""));

        try (PDDocument pdf = Loader.loadPDF(bytes("/notices/" + notice + ".pdf"))) {
            assertThat(pdf.getDocumentInformation().getTitle()).startsWith(notice + ": National CAP-INVEST");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot().getKids())
                    .isNotEmpty();
            assertThat(new PDFTextStripper().getText(pdf)).contains("About purpose", "Kent", "£10.00");
        }
    }

    @Test
    void theSecretariatIsToldWhatIsMissingAndKeepsADraft() {
        String reference = decided.decided("CAP-RESPONSE", Map.of("kent", Money.of("10.00")));
        String path = "/decisions/" + reference + "/notice";

        assertThat(post(path, Map.of("purpose", "To be fast")))
                .hasStatus(422)
                .bodyText()
                .contains("Enter the legal comments", "To be fast");
        assertThat(post(path, Map.of("purpose", "To be fast", "later", "yes"))).hasStatus(302);
        assertThat(post(path, Map.of("exempt", "Secret", "later", "yes")))
                .hasStatus(422)
                .bodyText()
                .contains("Choose why it is exempt");
        assertThat(mvc.get().uri(path).with(SignIn.as(decided.secretary())))
                .bodyText()
                .contains("To be fast");
        assertThat(post("/decisions/" + reference + "/publication", Map.of("act", "PUBLISH")))
                .hasStatus(422)
                .bodyText()
                .contains("The notice is not complete: 8 of its parts are missing.");
    }

    @Test
    void aCorrectionNeedsAReasonAndLinksBothWays() {
        String reference = published("CAP-INTEL", "", null, "");
        String first = notice(reference);
        String path = "/decisions/" + reference + "/notice-correction";
        HashMap<String, String> form = new HashMap<>(Map.of("read", first));
        for (String field : List.of(
                "purpose",
                "decision",
                "options",
                "financial",
                "legal",
                "equality",
                "dataProtection",
                "consultation",
                "interests")) {
            form.put(field, "Now right");
        }

        assertThat(post(path, form)).hasStatus(422);
        form.put("reason", "A sum was wrong");
        assertThat(post(path, form)).hasStatus(302);

        String second = notice(reference);
        assertThat(stranger("/notices/" + first)).bodyText().contains("has been corrected by", second);
        assertThat(stranger("/notices/" + second)).bodyText().contains("A sum was wrong", first, "Now right");
    }

    private String published(String capability, String mark, Exemption exemption, String exempt) {
        new Agreements()
                .inForce(
                        "AGR-" + capability,
                        "national-board/chair",
                        capability,
                        List.of("kent/policing-body", "kent/chief-officer"),
                        null,
                        null);
        String reference = decided.decided(capability, Map.of("kent", Money.of("10.00")));
        register.prepare(reference, 0, PreparedNotices.wording(mark, exemption, exempt), decided.secretary());
        callIns.publish(reference, decided.secretary());
        return reference;
    }

    /** Words that no notice, file, feed, search or other page may hold either. */
    private void saidToTheBoardAlone(String reference) {
        discussions.say(reference, new Say(Audience.BOARD, null, "Mind the " + CANARY), decided.secretary());
        statements.make(reference, Audience.BOARD, "A " + CANARY + " was seen", decided.chair());
        jobs.runDue();
    }

    /** The newest one to the board. */
    private String notice(String reference) {
        return notices.of(cases.details(reference), decided.secretary())
                .notices()
                .get(0)
                .to()
                .reference();
    }

    private MvcTestResult stranger(String path) {
        return mvc.get().uri(path).exchange();
    }

    private MvcTestResult post(String path, Map<String, String> form) {
        var request = mvc.post().uri(path).with(SignIn.as(decided.secretary()));
        form.forEach(request::param);
        return request.with(SecurityMockMvcRequestPostProcessors.csrf()).exchange();
    }

    private byte[] bytes(String path) {
        return stranger(path).getResponse().getContentAsByteArray();
    }

    private String text(String path) {
        try (PDDocument pdf = Loader.loadPDF(bytes(path))) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static String content(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
