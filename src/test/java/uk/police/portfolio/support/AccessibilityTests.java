package uk.police.portfolio.support;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The looks at pages find what is wrong with one. */
@BrowserTest
class AccessibilityTests {

    @LocalServerPort
    String port;

    @Test
    void aPictureWithoutWordsAndAPaleWordAreFoundTogether() {
        try (BrowserLane lane = new BrowserLane(port)) {
            Page page = lane.page();
            page.setContent(
                    "<html lang=en><title>Pale</title><main><h1>One</h1><p style='color:#ccc'>Pale</p><img src=x></main>");

            assertThatThrownBy(() -> Accessibility.hasNoViolations(page))
                    .hasMessageContaining("image-alt")
                    .hasMessageContaining("color-contrast");
        }
    }

    @Test
    void whatSticksOutIsFound() {
        try (BrowserLane lane = new BrowserLane(port)) {
            Page page = lane.page();
            page.setContent("<main style='width:3000px'>Wide</main>");

            assertThatThrownBy(() -> Accessibility.fitsItsWidth(page)).hasMessageContaining("stick out");
        }
    }
}
