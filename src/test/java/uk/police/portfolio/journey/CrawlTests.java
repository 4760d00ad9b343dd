package uk.police.portfolio.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.police.portfolio.support.BrowserLane;
import uk.police.portfolio.support.BrowserTest;
import uk.police.portfolio.support.OnTheSecondPortal;
import uk.police.portfolio.support.People;

/** No link that anybody is shown leads nowhere, and nobody is kept out by how a page is made. */
@BrowserTest
@OnTheSecondPortal
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CrawlTests {

    private static final Logger LOG = LoggerFactory.getLogger(CrawlTests.class);

    /** Machines ask for these, or a letter leads to them, or they answer what went wrong. */
    private static final String NOT_LINKED =
            "/api/.*|/error|/account/session/time|/invitation/.*|/password-reset/(\\{token}|asked)|/first-administrator/.*";

    private static final String NOBODY = "nobody who is signed in";

    static final List<String> READERS = List.of(
            NOBODY,
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
            "portfolio-office/administrator");

    @Autowired
    Routes routes;

    @Autowired
    Landscape landscape;

    @Autowired
    People people;

    @LocalServerPort
    String port;

    private final Set<String> inspected = ConcurrentHashMap.newKeySet();
    private final Set<String> reached = new ConcurrentSkipListSet<>();
    private final Map<String, Future<List<String>>> crawls = new HashMap<>();
    private List<String> starts = List.of();

    @BeforeAll
    void makeSomethingToSeeAndSendTheReadersOut() {
        starts = new ArrayList<>(List.of("/"));
        starts.addAll(landscape.make());
        // Two at a time: a page is made while another one is looked at.
        ExecutorService lanes = Executors.newFixedThreadPool(2);
        READERS.forEach(office -> crawls.put(office, lanes.submit(() -> crawl(office))));
        lanes.shutdown();
    }

    @ParameterizedTest
    @Order(1)
    @FieldSource("READERS")
    void everyPageServesTheHolderOf(String office) throws Exception {
        assertThat(crawls.get(office).get()).isEmpty();
    }

    @Test
    @Order(2)
    void everyPageIsLinkedForSomebody() {
        Set<String> unseen = routes.all();
        unseen.removeAll(reached);
        unseen.removeIf(pattern -> pattern.matches(NOT_LINKED));

        assertThat(unseen).as("pages that no link led to").isEmpty();
    }

    private List<String> crawl(String office) {
        try (BrowserLane lane = new BrowserLane(port)) {
            Page page = lane.page();
            page.navigate("/sign-in");
            if (!office.equals(NOBODY)) {
                new Visitor(page, people).becomes(office);
            }
            Crawler crawler = new Crawler(page, routes, inspected);
            long began = System.nanoTime();
            List<String> problems = crawler.crawl(office.equals(NOBODY) ? List.of("/sign-in") : starts);
            LOG.info(
                    "{}: {} pages in {} s, {}",
                    office,
                    crawler.pages(),
                    (System.nanoTime() - began) / 1_000_000_000,
                    problems);
            reached.addAll(crawler.reached());
            return problems;
        }
    }
}
