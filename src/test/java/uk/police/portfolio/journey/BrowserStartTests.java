package uk.police.portfolio.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import uk.police.portfolio.support.Accessibility;
import uk.police.portfolio.support.BrowserTest;
import uk.police.portfolio.support.OnTheSecondPortal;
import uk.police.portfolio.support.Screenshots;
import uk.police.portfolio.support.WithoutJavaScript;

@BrowserTest
@OnTheSecondPortal
class BrowserStartTests {

    @Test
    void opensThePortal(Page page) {
        assertThat(page.navigate("/actuator/health").text()).contains("UP");
        Screenshots.take(page, "health");
    }

    @Test
    void findsWhatIsWrongWithAPage(Page page) {
        page.navigate("/actuator/health");
        page.setContent("<html lang=en><title>Bad</title><main><h1>Bad</h1><input size=400></main></html>");

        assertThatThrownBy(() -> Accessibility.hasNoViolations(page)).hasMessageContaining("label");
        assertThatThrownBy(() -> Accessibility.fitsItsWidth(page)).hasMessageContaining("stick out");
    }

    @Test
    @WithoutJavaScript
    void runsNoScriptsWhereNoneAreWanted(Page page) {
        page.navigate("/actuator/health");
        page.setContent("<title>off</title><script>document.title = 'on'</script>");

        assertThat(page.title()).isEqualTo("off");
    }
}
