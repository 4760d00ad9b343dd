package uk.police.portfolio.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** What a machine can say about whether everybody can use a page: WCAG 2.2, levels A and AA. */
public final class Accessibility {

    private static final List<String> STANDARD =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** Only what is wrong is described, and only in words: to describe all that is right takes longer than to look. */
    private static final String LOOK = """
            standard => axe.run(document, {runOnly: {type: 'tag', values: standard}, resultTypes: ['violations']})
                .then(found => found.violations.map(rule => rule.id + ': ' + rule.help + ' ' + rule.nodes.map(node => node.html)))
            """;

    private Accessibility() {}

    public static void hasNoViolations(Page page) {
        if (page.evaluate("() => window.axe === undefined").equals(true)) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        assertThat((List<?>) page.evaluate(LOOK, STANDARD))
                .as("accessibility of " + page.url())
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
