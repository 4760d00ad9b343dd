package uk.police.portfolio.support;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;

/** A visit to the portal with cookies of its own; it is used and closed by the thread that began it. */
public final class BrowserLane implements AutoCloseable {

    /** Milliseconds: a machine that does much else at the same time is slow, and that is no fault of a page. */
    private static final double PATIENCE = 60_000;

    private final BrowserContext context;

    /** @param port of the running portal */
    public BrowserLane(String port) {
        this(port, true);
    }

    BrowserLane(String port, boolean scripts) {
        context = SharedBrowser.open(new Browser.NewContextOptions()
                .setBaseURL("http://localhost:" + port)
                .setLocale("en-GB")
                .setTimezoneId("Europe/London")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(1280, 900)
                .setJavaScriptEnabled(scripts));
        context.setDefaultTimeout(PATIENCE);
    }

    public Page page() {
        return context.newPage();
    }

    @Override
    public void close() {
        context.close();
    }
}
