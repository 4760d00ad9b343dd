package uk.police.portfolio.decision.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import uk.police.portfolio.decision.CaseRegister;
import uk.police.portfolio.decision.DecisionCourse;
import uk.police.portfolio.decision.Triage;
import uk.police.portfolio.decision.binding.Agreements;
import uk.police.portfolio.decision.binding.DecidedCases;
import uk.police.portfolio.decision.callin.CallIns;
import uk.police.portfolio.decision.callin.Calls;
import uk.police.portfolio.jobs.DueJobs;
import uk.police.portfolio.shared.InWords;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.support.MovableClock;
import uk.police.portfolio.support.PortalTest;
import uk.police.portfolio.support.SignIn;

/** A notice stays as it was issued; where its decision stands it tells as of now, in every format. */
@PortalTest
class StandingTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    DecidedCases decided;

    @Autowired
    CaseRegister cases;

    @Autowired
    DecisionCourse course;

    @Autowired
    Triage triage;

    @Autowired
    CallIns callIns;

    @Autowired
    Calls calls;

    @Autowired
    NoticeRegister register;

    @Autowired
    Notices notices;

    @Autowired
    PreparedNotices prepared;

    @Autowired
    DueJobs jobs;

    @Autowired
    MovableClock clock;

    @Autowired
    MessageSource messages;

    @Test
    void untilItsWindowClosesItSaysUntilWhenItCanBeCalledIn() {
        String notice = notice(published("CAP-STANDARDS"));
        LocalDate closes = notices.details(notice).publication().callInClosesOn();

        tells(notice, "IN_WINDOW", "can be called in until the end of " + InWords.date(closes));
        assertThat(get("/notices/" + notice + ".json"))
                .contains("\"effectiveOn\":\""
                        + notices.details(notice).publication().effectiveOn() + "\"");
    }

    @Test
    void onceItIsCalledInNoFormatSaysThatItTakesEffect() {
        String reference = published("CAP-PERF");
        String notice = notice(reference);
        String planned = effective(notice);
        String before = entry(notice);
        clock.advance(Duration.ofMinutes(3));
        calls.in(reference, "Too dear");

        tells(
                notice,
                "CALLED_IN",
                "The decision was called in on " + today() + ". It does not take effect while it is heard");
        silent(notice, planned);
        assertThat(updated(entry(notice))).isGreaterThan(updated(before));
    }

    @Test
    void onceItIsConfirmedItSaysFromWhenItIsInEffect() {
        String reference = published("CAP-INVEST");
        String notice = notice(reference);
        calls.in(reference, "Too dear");
        clock.moveTo(LocalDate.of(2027, 6, 1));
        course.confirm(reference, "It is worth it", decided.secretary());

        tells(notice, "CONFIRMED", "confirmed on 1 June 2027", "with effect from 1 June 2027");
    }

    @Test
    void onceItIsReopenedItNoLongerStandsAndACorrectionDoesNotPromiseItAgain() {
        String reference = published("CAP-INTEL");
        String first = notice(reference);
        String planned = effective(first);
        calls.in(reference, "Too dear");
        course.amend(reference, "Ask again", decided.secretary());
        tells(first, "REOPENED", "reopened on " + today() + " and no longer stands");
        silent(first, planned);

        register.correct(
                reference,
                first,
                PreparedNotices.wording(", corrected", null, ""),
                "It was unclear",
                decided.secretary());
        String corrected = notice(reference);
        tells(corrected, "REOPENED", "no longer stands");
        silent(corrected, planned);

        decided.vote(reference);
        decided.close(reference);
        prepared.prepare(reference, decided.secretary());
        callIns.publish(reference, decided.secretary());
        String second = notice(reference);
        tells(second, "IN_WINDOW", "can be called in until");
        tells(first, "REOPENED", "no longer stands");
        assertThat(get("/notices/" + second)).contains("/notices/" + corrected + "\"");
        assertThat(get("/notices/" + second + ".json")).contains("\"follows\":\"" + corrected + "\"");
        assertThat(get("/notices/" + corrected)).contains("/notices/" + second + "\"");
    }

    @Test
    void aCaseThatIsClosedAfterItWasReopenedIsNotDecidedAnew() {
        String reference = published("CAP-KNOW");
        String notice = notice(reference);
        calls.in(reference, "Too dear");
        course.referBack(reference, "Think again", decided.secretary());
        triage.close(reference, "Nobody wants it", decided.secretary());

        tells(notice, "DROPPED", "ended on " + today() + " without another decision");
    }

    @Test
    void whenItsWindowHasClosedItStandsAndWhenItIsCompleteItHasEnded() {
        String reference = published("CAP-COMM");
        String notice = notice(reference);
        String planned = effective(notice);
        clock.advance(Duration.ofDays(20));
        jobs.runDue();
        tells(notice, "IN_EFFECT", "The decision stands, with effect from " + planned);

        course.complete(reference, "All is done", decided.secretary());
        tells(notice, "COMPLETED", "ended on " + today(), planned);
    }

    @Test
    void aLaterDecisionThatTakesItsPlaceForAForceIsNamed() {
        String first = urgent("CAP-FORENSIC");
        String second = urgent("CAP-FORENSIC");
        String notice = notice(first);

        tells(notice, "IN_EFFECT", "For Kent Police", second, notice(second));
        clock.moveTo(LocalDate.of(2027, 4, 1));
        jobs.runDue();
        tells(notice, "SUPERSEDED", "a later decision has taken its place", second, notice(second));
        assertThat(get("/notices?search=" + notice)).contains("Superseded");
    }

    private void tells(String notice, String state, String... words) {
        String path = "/notices/" + notice;
        assertThat(get(path)).contains(words);
        assertThat(pdf(path + ".pdf")).contains(words);
        assertThat(get(path + ".json")).contains("\"state\":\"" + state + "\"").contains(words);
        assertThat(row(notice)).contains(state).contains(words);
        assertThat(get("/notices.json"))
                .contains("\"standing\":\"" + state + "\"")
                .contains(words);
        String api = new String(
                mvc.get()
                        .uri("/api/v1/notices?size=1&after=" + before(notice))
                        .with(SignIn.as("hmicfrs/inspector"))
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
        assertThat(api).contains("\"standing\":\"" + state + "\"").contains(words);
        assertThat(entry(notice)).contains(words);
        String tag = messages.getMessage("decision.notice.tag." + state, null, Locale.UK);
        assertThat(line(notice)).contains(">" + tag + "</strong>").contains(words);
    }

    /** Of the list on the page of its case. */
    private String line(String notice) {
        String page = "/decisions/" + notices.details(notice).publication().caseReference();
        byte[] body = mvc.get()
                .uri(page)
                .with(SignIn.as("national-board/secretary"))
                .exchange()
                .getResponse()
                .getContentAsByteArray();
        return Arrays.stream(new String(body, StandardCharsets.UTF_8).split("<li>"))
                .filter(each -> each.contains(">" + notice + "</a>"))
                .findFirst()
                .orElseThrow();
    }

    /** The day on which it was to take effect is nowhere said to be that day. */
    private void silent(String notice, String planned) {
        String path = "/notices/" + notice;
        String iso = notices.details(notice).publication().effectiveOn().toString();
        assertThat(get(path)).doesNotContain(planned);
        assertThat(pdf(path + ".pdf")).doesNotContain(planned);
        assertThat(get(path + ".json")).doesNotContain(planned, iso);
        assertThat(row(notice)).doesNotContain(planned, iso);
        assertThat(entry(notice)).doesNotContain(planned, iso);
    }

    private String published(String capability) {
        String reference = taken(capability);
        callIns.publish(reference, decided.secretary());
        return reference;
    }

    private String urgent(String capability) {
        String reference = taken(capability);
        callIns.publishUrgently(reference, "The contract in use ends tomorrow", decided.secretary());
        return reference;
    }

    private String taken(String capability) {
        new Agreements()
                .inForce(
                        "STA-" + capability + System.nanoTime(),
                        "national-board/chair",
                        capability,
                        List.of("kent/policing-body", "kent/chief-officer"),
                        null,
                        null);
        Map<String, Money> shares = new LinkedHashMap<>(Map.of("kent", Money.of("10.00")));
        return prepared.prepare(decided.decided(capability, shares), decided.secretary());
    }

    /** The newest one to the board. */
    private String notice(String reference) {
        return notices.of(cases.details(reference), decided.secretary())
                .notices()
                .get(0)
                .to()
                .reference();
    }

    private String effective(String notice) {
        return InWords.date(notices.details(notice).publication().effectiveOn());
    }

    private String today() {
        return InWords.date(London.today(clock));
    }

    /** The reference before it. */
    private static String before(String notice) {
        return "NOT-%04d".formatted(Integer.parseInt(notice.substring(4)) - 1);
    }

    private String row(String notice) {
        return Arrays.stream(get("/notices.csv").split("\r?\n"))
                .filter(line -> line.startsWith(notice))
                .findFirst()
                .orElseThrow();
    }

    private String entry(String notice) {
        return Arrays.stream(get("/notices.atom").split("<entry>"))
                .filter(each -> each.contains("/notices/" + notice + "</id>"))
                .findFirst()
                .orElseThrow();
    }

    private static String updated(String entry) {
        return entry.substring(entry.indexOf("<updated>"), entry.indexOf("</updated>"));
    }

    private String get(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    private byte[] bytes(String path) {
        return mvc.get().uri(path).exchange().getResponse().getContentAsByteArray();
    }

    private String pdf(String path) {
        try (PDDocument pdf = Loader.loadPDF(bytes(path))) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
