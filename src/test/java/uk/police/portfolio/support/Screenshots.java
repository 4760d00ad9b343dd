package uk.police.portfolio.support;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** Pictures of pages in target/screenshots, as wide as a desk's screen and as narrow as the smallest telephone. */
public final class Screenshots {

    public static final int WIDE = 1280;
    public static final int NARROW = 320;

    private Screenshots() {}

    /** Both widths; the page is wide again afterwards. Only with {@code -Dscreenshots}: two hundred whole pages take a minute. */
    public static void take(Page page, String name) {
        if (System.getProperty("screenshots") == null) {
            return;
        }
        take(page, name, NARROW);
        take(page, name, WIDE);
    }

    private static void take(Page page, String name, int width) {
        page.setViewportSize(width, 900);
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", name + "-" + width + ".png")));
    }
}
