package uk.police.portfolio.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.police.portfolio.support.BrowserTest;
import uk.police.portfolio.support.OnTheSecondPortal;
import uk.police.portfolio.support.People;

/** The pictures of the user guide: {@code mvn test -Dtest=UserGuideTests -Dguide=write} takes them anew. */
@BrowserTest
@OnTheSecondPortal
class UserGuideTests {

    private static final Path GUIDE = Path.of("docs", "user");
    private static final Pattern PICTURE = Pattern.compile("!\\[[^]]+]\\((?:docs/user/)?images/([\\w-]+\\.png)\\)");
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final String TITLE = "One custody record for all";

    @Autowired
    People people;

    @Autowired
    Consents consents;

    @Autowired
    JdbcClient jdbc;

    @Test
    @DisabledIfSystemProperty(named = "guide", matches = "write", disabledReason = "the pictures are being taken")
    void everyPictureOfTheGuideIsThereAndNoneIsLeftOver() throws IOException {
        Set<String> named = new TreeSet<>(picturesIn(Path.of("README.md")));
        for (Path page : filesIn(GUIDE, ".md")) {
            named.addAll(picturesIn(page));
        }
        Set<String> there = new TreeSet<>();
        for (Path picture : filesIn(GUIDE.resolve("images"), ".png")) {
            there.add(picture.getFileName().toString());
            try (InputStream content = Files.newInputStream(picture)) {
                assertThat(content.readNBytes(PNG.length))
                        .as(picture.toString())
                        .isEqualTo(PNG);
            }
        }

        assertThat(there).isEqualTo(named);
    }

    @Test
    @EnabledIfSystemProperty(named = "guide", matches = "write")
    void takesThePictures(Page page) {
        waitForTheSample(page);
        Visitor visitor = new Visitor(page, people);
        page.navigate("/sign-in");
        take(page, "sign-in");

        String decision = forceLead(visitor.becomes("kent/chief-information-officer"));
        CasePages pages = new CasePages(visitor, decision);
        secretariat(visitor.becomes("national-board/secretary"), pages);
        board(visitor, pages);
        finance(visitor.becomes("portfolio-office/finance-lead"));
        others(visitor);
    }

    /** Until no programme was added for some seconds. */
    private void waitForTheSample(Page page) {
        int before = -1;
        for (int now = 0; now != before || now < 120; now = programmes()) {
            before = now;
            page.waitForTimeout(5_000);
        }
    }

    private int programmes() {
        return jdbc.sql("select count(*) from programme where external_code like 'SAMPLE-%'")
                .query(Integer.class)
                .single();
    }

    private String forceLead(Visitor lead) {
        ProgrammePages pages = new ProgrammePages(lead);
        String programme = pages.register(TITLE);
        pages.writeEverySection();
        take(lead.page(), "force-lead-sections");
        lead.opens("/programmes/" + programme + "/draft/costs");
        take(lead.page(), "force-lead-costs");
        lead.opens("/programmes/" + programme + "/draft");
        pages.sendIn();
        lead.opens("/programmes/" + programme);
        take(lead.page(), "force-lead-programme");
        return lead.words().replaceAll("(?s).*?(DEC-\\d+).*", "$1");
    }

    private void secretariat(Visitor secretary, CasePages pages) {
        secretary.opens("/");
        take(secretary.page(), "secretariat-home");
        pages.pickUp();
        take(secretary.page(), "secretariat-triage");
        pages.propose("home-office", consents.inForce("kent"));
        pages.putBeforeTheBoard();
        secretary.opens("/decisions/" + pages.reference() + "/voting");
        take(secretary.page(), "secretariat-voting");
        pages.openTheVote();
    }

    private void board(Visitor visitor, CasePages pages) {
        for (String member : List.of("01", "03", "05", "07", "09", "11", "12")) {
            visitor.becomes("national-board/member-" + member);
            if (member.equals("03")) {
                visitor.opens("/acting-office");
                take(visitor.page(), "board-office");
                visitor.opens("/decisions/" + pages.reference() + "/votes");
                take(visitor.page(), "board-vote");
            }
            pages.vote("FOR", "");
        }
        visitor.becomes("national-board/chair").opens("/decisions/" + pages.reference() + "/outcome");
        take(visitor.page(), "board-outcome");
        pages.closeTheVote();
        pages.open();
        take(visitor.page(), "board-decided");
    }

    private void finance(Visitor finance) {
        finance.opens("/spend");
        // Without the many fields of the filter the picture is in sight.
        finance.page().locator(".app-filter summary").click();
        finance.page().evaluate("() => { document.activeElement.blur(); window.scrollTo(0, 0); }");
        finance.page().waitForTimeout(1_500);
        take(finance.page(), "spend", 1_600);
        finance.opens("/spend/lines");
        take(finance.page(), "finance-lines");
        finance.opens("/spend/envelope");
        take(finance.page(), "finance-envelope");
    }

    private void others(Visitor visitor) {
        visitor.becomes("hmicfrs/inspector").opens("/record");
        take(visitor.page(), "auditor-record");
        visitor.opens("/record?act=DecisionTaken");
        visitor.page().locator("main tbody th a").first().click();
        take(visitor.page(), "auditor-entry");
        visitor.becomes("portfolio-office/administrator").opens("/people");
        take(visitor.page(), "administrator-people");
        visitor.becomes("kent-policing-body/commissioner").opens("/authority");
        take(visitor.page(), "authority-holder-list");
        visitor.opens("/authority/instruments/" + consents.issued("kent") + "/signature");
        take(visitor.page(), "authority-holder-sign");
        visitor.opens("/capabilities");
        take(visitor.page(), "capabilities");
    }

    private static void take(Page page, String name) {
        take(page, name, 960);
    }

    private static void take(Page page, String name, int height) {
        page.setViewportSize(1280, height);
        page.screenshot(
                new Page.ScreenshotOptions().setPath(GUIDE.resolve("images").resolve(name + ".png")));
    }

    private static List<String> picturesIn(Path page) throws IOException {
        return PICTURE.matcher(Files.readString(page))
                .results()
                .map(picture -> picture.group(1))
                .toList();
    }

    private static List<Path> filesIn(Path directory, String ending) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
