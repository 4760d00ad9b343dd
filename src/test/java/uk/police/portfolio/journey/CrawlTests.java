package uk.police.portfolio.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import uk.police.portfolio.support.BrowserTest;
import uk.police.portfolio.support.People;

/** No link that anybody is shown leads nowhere, and nobody is kept out by how a page is made. */
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CrawlTests {

    private static final Logger LOG = LoggerFactory.getLogger(CrawlTests.class);

    /** Machines ask for these, or a letter leads to them, or they answer what went wrong. */
    private static final String NOT_LINKED =
            "/api/.*|/error|/account/session/time|/invitation/.*|/password-reset/(\\{token}|asked)|/first-administrator/.*";

    /** Pages of things that {@link Landscape} does not make yet, so that no crawl has looked at them: to be made, one by one. */
    private static final Set<String> NOT_MADE_YET = Set.of(
            "/authority/instruments/{reference}/conditions/{number}",
            "/decisions/{reference}/call-in",
            "/decisions/{reference}/consultation-end",
            "/decisions/{reference}/hearing",
            "/decisions/{reference}/local-decision",
            "/decisions/{reference}/notice",
            "/decisions/{reference}/publication");

    @Autowired
    Routes routes;

    @Autowired
    Landscape landscape;

    @Autowired
    People people;

    private final Set<String> inspected = new HashSet<>();
    private final Set<String> reached = new TreeSet<>();
    private List<String> starts = List.of();

    @BeforeAll
    void makeSomethingToSee() {
        starts = new ArrayList<>(List.of("/"));
        starts.addAll(landscape.make());
    }

    @Test
    @Order(1)
    void everyPageServesSomebodyWhoIsNotSignedIn(Page page) {
        page.navigate("/sign-in");
        crawl(page, List.of("/sign-in"));
    }

    @ParameterizedTest
    @Order(2)
    @ValueSource(
            strings = {
                "kent/chief-information-officer",
                "home-office/senior-responsible-owner",
                "national-board/secretary",
                "national-board/member-02",
                "national-board/chair",
                "kent-policing-body/commissioner",
                "kent-policing-body/chief-executive",
                "kent/chief-finance-officer",
                "portfolio-office/finance-lead",
                "hmicfrs/inspector",
                "portfolio-office/administrator"
            })
    void everyPageServesTheHolderOf(String office, Page page) {
        new Visitor(page, people).becomes(office);
        crawl(page, starts);
    }

    @Test
    @Order(3)
    void everyPageIsLinkedForSomebody() {
        Set<String> unseen = routes.all();
        unseen.removeAll(reached);
        unseen.removeIf(pattern -> pattern.matches(NOT_LINKED));
        unseen.removeAll(NOT_MADE_YET);

        assertThat(unseen).as("pages that no link led to").isEmpty();
    }

    private void crawl(Page page, List<String> from) {
        Crawler crawler = new Crawler(page, routes, inspected);
        long began = System.nanoTime();
        List<String> problems = crawler.crawl(from);
        LOG.info("{} pages in {} s, {}", crawler.pages(), (System.nanoTime() - began) / 1_000_000_000, problems);
        reached.addAll(crawler.reached());

        assertThat(problems).isEmpty();
    }
}
