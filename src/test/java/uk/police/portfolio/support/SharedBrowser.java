package uk.police.portfolio.support;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The browser of a test run, one for each lane: the machine's Chromium or Chrome, else the one that Playwright downloads. */
final class SharedBrowser {

    private static final Logger LOG = LoggerFactory.getLogger(SharedBrowser.class);

    /** A browser under test asks nobody else for anything. */
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final List<String> USUAL_PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/usr/bin/google-chrome-stable",
            "/snap/bin/chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
            "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
            "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe");

    /** One for each thread: what Playwright makes belongs to the thread that made it. */
    private static final ThreadLocal<Browser> BROWSER = ThreadLocal.withInitial(SharedBrowser::launch);

    private static final SharedBrowser INSTANCE = new SharedBrowser();

    private final boolean here;
    private final String obstacle;

    private SharedBrowser() {
        boolean launched = false;
        String failure = "";
        try {
            LOG.info(
                    "The browser is {} {}",
                    installed().map(Path::toString).orElse("Playwright's own Chromium"),
                    BROWSER.get().version());
            launched = true;
        } catch (RuntimeException noBrowser) {
            failure =
                    "NO BROWSER, so no browser test has run. Install Chromium (Debian: apt-get install chromium) or Chrome,"
                            + " or name one in CHROMIUM_PATH. " + noBrowser.getMessage();
            LOG.error("==============================================================================");
            LOG.error("== {}", failure);
            LOG.error("==============================================================================");
        }
        this.here = launched;
        this.obstacle = failure;
    }

    /** Why there is no browser. On a build server that fails the build. */
    static Optional<String> obstacle() {
        if (!INSTANCE.here && "true".equalsIgnoreCase(System.getenv("CI"))) {
            throw new IllegalStateException(INSTANCE.obstacle);
        }
        return INSTANCE.here ? Optional.empty() : Optional.of(INSTANCE.obstacle);
    }

    /** A visit by the browser of this thread. */
    static BrowserContext open(Browser.NewContextOptions options) {
        return BROWSER.get().newContext(options);
    }

    private static BrowserType.LaunchOptions options() {
        BrowserType.LaunchOptions options =
                new BrowserType.LaunchOptions().setHeadless(true).setArgs(QUIET);
        installed().ifPresent(options::setExecutablePath);
        return options;
    }

    @SuppressWarnings("resource") // Playwright ends its browser with this process.
    private static Browser launch() {
        return Playwright.create(new Playwright.CreateOptions()
                        .setEnv(Map.of(
                                "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", installed().isPresent() ? "1" : "0")))
                .chromium()
                .launch(options());
    }

    private static Optional<Path> installed() {
        return Stream.concat(
                        Stream.of(System.getenv("CHROMIUM_PATH"), System.getenv("CHROME_BIN"))
                                .filter(Objects::nonNull),
                        USUAL_PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }
}
