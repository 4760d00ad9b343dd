package uk.police.portfolio.spend;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.spend.Plans.Cost;
import uk.police.portfolio.support.Accessibility;
import uk.police.portfolio.support.BrowserTest;
import uk.police.portfolio.support.People;
import uk.police.portfolio.support.Screenshots;

/** A chart as a picture, made in the browser. */
@BrowserTest
class ChartFileTests {

    @Autowired
    Plans plans;

    @Autowired
    People people;

    @Autowired
    TransactionTemplate transactions;

    @Test
    void aChartIsSavedAsThePictureThatIsSeen(Page page) throws IOException {
        transactions.executeWithoutResult(status -> plans.programme(
                // What is left of it is in no other test's way.
                "dorset",
                "APPROVED",
                true,
                List.of("dorset"),
                List.of("CAP-BLUEPRINT"),
                new Cost(2026, "CAPITAL", "CHANGE", "1000.00")));
        signIn(page, people.holding("portfolio-office/finance-lead"));
        page.navigate("/spend");
        Locator chart = page.locator("[data-chart]").first();
        String finding = chart.locator("figcaption").textContent();
        Locator drawn = chart.locator(".app-chart__drawing svg");
        drawn.waitFor();

        byte[] svg = saved(page, button(chart, "svg", finding), ".svg");
        Document picture = Jsoup.parse(new String(svg, StandardCharsets.UTF_8), "", Parser.xmlParser());
        assertThat(picture.select("svg > title").text()).isEqualTo(finding);
        assertThat(picture.text()).contains("2026-27").contains("Source: Registered spend as known here on");
        assertThat(picture.select("path")).hasSizeGreaterThan(5);
        assertThat(picture.select("text[style], text:not([font-family])")).isEmpty();

        byte[] png = saved(page, button(chart, "png", finding), ".png");
        var image = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(image.getWidth()).isEqualTo((int) Math.round(drawn.boundingBox().width * 2));
        long ink = IntStream.range(0, image.getWidth() * image.getHeight())
                .filter(i -> (image.getRGB(i % image.getWidth(), i / image.getWidth()) & 0xffffff) != 0xffffff)
                .count();
        assertThat(ink).as("dots that are not white").isGreaterThan(5000);

        Screenshots.take(page, "spend-charts");
        Accessibility.hasNoViolations(page);
        page.setViewportSize(Screenshots.NARROW, 900);
        Accessibility.fitsItsWidth(page);
    }

    /** That of this chart among those of the page, by its name. */
    private static Locator button(Locator chart, String kind, String finding) {
        Locator button = chart.locator("button[data-chart-file=" + kind + "]");
        assertThat(button.textContent())
                .contains("Save as " + kind.toUpperCase(Locale.ROOT))
                .contains(finding);
        return button;
    }

    private static byte[] saved(Page page, Locator button, String ending) throws IOException {
        Download file = page.waitForDownload(() -> button.press("Enter"));
        assertThat(file.suggestedFilename()).endsWith(ending);
        return Files.readAllBytes(file.path());
    }

    private void signIn(Page page, Actor actor) {
        page.navigate("/sign-in");
        page.locator("[name=email]").fill(people.emailOf(actor));
        page.locator("[name=password]").fill(people.password());
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Sign in").setExact(true))
                .click();
    }
}
