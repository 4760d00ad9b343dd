package uk.police.portfolio.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;
import uk.police.portfolio.shared.DomainEvent;
import uk.police.portfolio.shared.Role;
import uk.police.portfolio.shared.Subject;
import uk.police.portfolio.support.People;
import uk.police.portfolio.support.PortalTest;
import uk.police.portfolio.support.SignIn;
import uk.police.portfolio.support.Statements;
import uk.police.portfolio.tabular.Sheet;
import uk.police.portfolio.tabular.SheetReader;

@PortalTest
class RecordPageTests {

    private record LampLit(Actor by, Instant at, Subject subject) implements DomainEvent {

        @Override
        public List<Change> changes() {
            return List.of(Change.of("oilLeft", "full <b>", "=half"));
        }
    }

    private static final String AUDITOR = "hmicfrs/inspector";
    private static final String SECRETARIAT = "national-board/secretary";
    private static final String ADMINISTRATOR = "portfolio-office/administrator";
    private static final UUID SOMEBODY = UUID.randomUUID();
    private static final Actor LAMPLIGHTER = new Actor(
            SOMEBODY,
            "Lamplighter",
            SOMEBODY,
            "kent/lamps",
            "Lamplighter of Kent",
            SOMEBODY,
            "kent",
            "Kent Police",
            Set.of(Role.FORCE_LEAD));

    private final String mark = "LMP-" + UUID.randomUUID();

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Timeline timeline;

    @Autowired
    Clock clock;

    @Autowired
    People people;

    @BeforeEach
    void light() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            for (int i = 1; i <= 23; i++) {
                Subject lamp = new Subject("lamp", mark + "-" + i, "=Lamp " + i);
                events.publishEvent(new LampLit(LAMPLIGHTER, clock.instant(), lamp));
            }
        });
    }

    @Test
    void findsBySubjectPersonOfficeActAndDatePageByPage() {
        String search = "/record?subject=" + mark.toLowerCase(Locale.ROOT)
                + "&person=lamplighter&office=kent/l&act=LampLit&fromOn=1/1/2026&toOn=31/12/2199";

        assertThat(get(search, AUDITOR))
                .hasStatusOk()
                .bodyText()
                .contains(mark + "-23", mark + "-4<")
                .doesNotContain(mark + "-3<");
        assertThat(get(search + "&page=2", AUDITOR)).bodyText().contains(mark + "-3<", mark + "-1<");
        assertThat(get(search + "&person=nobody-here", AUDITOR)).bodyText().doesNotContain(mark + "-");
        assertThat(get("/record?subject=" + mark + "&toOn=1/1/2020", AUDITOR))
                .bodyText()
                .contains("Nothing on the record matches");
    }

    @Test
    void treatsWildcardsAsTextAndSaysWhichDateItCannotRead() {
        assertThat(get("/record?subject=LMP%25" + mark.substring(10), AUDITOR))
                .bodyText()
                .doesNotContain(mark + "-");
        assertThat(get("/record?fromOn=yesterday", AUDITOR))
                .hasStatusOk()
                .bodyText()
                .contains("Enter a real date", "yesterday");
    }

    @Test
    void showsOldAndNewValuesAndProvesTheEntry() {
        AuditEntry entry = timeline.of(mark + "-1").get(0);

        assertThat(get("/record/" + entry.sequence(), SECRETARIAT))
                .hasStatusOk()
                .bodyText()
                .contains("Oil left", "full &lt;b&gt;", "=half", entry.hash(), "Matches", "Lamplighter")
                .doesNotContain("Does not match");
        assertThat(get("/record/999999999999", SECRETARIAT)).hasStatus(404);
        assertThat(get("/record/x", SECRETARIAT)).hasStatus(404);
    }

    @Test
    void downloadsWhatWasSearchedFor() {
        MvcTestResult csv = get("/record/export?format=CSV&subject=" + mark, AUDITOR);
        MvcTestResult xlsx = get("/record/export?format=XLSX&subject=" + mark, AUDITOR);

        Sheet lines = sheet(csv);
        assertThat(lines.rows()).hasSize(23);
        assertThat(lines.rows().get(0).text("Title")).isEqualTo("'=Lamp 1");
        assertThat(sheet(xlsx).rows()).hasSize(23);
        assertThat(sheet(xlsx).rows().get(0).text("Title")).isEqualTo("=Lamp 1");
        assertThat(csv)
                .hasHeader("Content-Disposition", "attachment; filename=\"record.csv\"; filename*=UTF-8''record.csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {AUDITOR, SECRETARIAT, ADMINISTRATOR})
    void opensForThoseWhoKeepOrCheckIt(String office) {
        assertThat(get("/record", office)).hasStatusOk();
        assertThat(get("/record/export?subject=" + mark, office)).hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kent/chief-information-officer",
                "kent/chief-finance-officer",
                "national-board/chair",
                "kent/deputy-chief-constable"
            })
    void staysShutForOthers(String office) {
        long sequence = timeline.of(mark + "-1").get(0).sequence();

        for (String page : List.of("/record", "/record/" + sequence, "/record/export")) {
            assertThat(get(page, office)).as(page).hasStatus(403);
        }
    }

    @Test
    void asksTheDatabaseTheSameFewThingsHoweverMuchThereIs() {
        get("/record", AUDITOR);
        Actor reader = people.holding(AUDITOR);

        List<String> asked = Statements.of(() ->
                mvc.get().uri("/record?subject=" + mark).with(SignIn.as(reader)).exchange());

        assertThat(asked).hasSizeLessThanOrEqualTo(6);
    }

    private MvcTestResult get(String uri, String office) {
        return mvc.get().uri(uri).with(SignIn.as(office)).exchange();
    }

    private static Sheet sheet(MvcTestResult result) {
        return SheetReader.read(result.getResponse().getContentAsByteArray())
                .found()
                .orElseThrow();
    }
}
