package uk.police.portfolio.support;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;

/** A browser of its own for work beside the test's thread; it is used and closed by the thread that opened it. */
public final class BrowserLane implements AutoCloseable {

    private final Playwright playwright = SharedBrowser.playwright();
    private final BrowserContext context;

    /** @param port of the running portal */
    public BrowserLane(String port) {
        context = SharedBrowser.another(playwright).newContext(BrowserPages.visit(port, true));
        context.setDefaultTimeout(BrowserPages.PATIENCE);
    }

    public Page page() {
        return context.newPage();
    }

    @Override
    public void close() {
        playwright.close();
    }
}
