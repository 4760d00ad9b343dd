package uk.police.portfolio.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** What a machine can say about whether everybody can use a page: WCAG 2.2, levels A and AA. */
public final class Accessibility {

    private static final List<String> STANDARD =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Accessibility() {}

    public static void hasNoViolations(Page page) {
        List<Rule> violations =
                // One page without frames: the other mode opens a further page for each look, which takes longer than
                // the look.
                new AxeBuilder(page)
                        .setLegacyMode(true)
                        .withTags(STANDARD)
                        .analyze()
                        .getViolations();
        assertThat(violations)
                .as("accessibility of " + page.url())
                .extracting(rule -> rule.getId() + ": " + rule.getHelp() + " "
                        + rule.getNodes().stream().map(node -> node.getHtml()).toList())
                .isEmpty();
    }

    /** Nothing sticks out at the right, where people would have to scroll two ways to read a line. */
    public static void fitsItsWidth(Page page) {
        Object overflow =
                page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) overflow).intValue())
                .as("pixels that stick out of " + page.url() + " at " + page.viewportSize().width)
                .isLessThanOrEqualTo(0);
    }
}
