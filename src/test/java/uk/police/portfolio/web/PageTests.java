package uk.police.portfolio.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.RequestDispatcher;
import java.io.UnsupportedEncodingException;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.thymeleaf.cache.StandardCacheManager;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** The frame around every page, and forms and lists in it, as a browser gets them. */
@SpringBootTest(classes = PageFrame.class, properties = "spring.thymeleaf.enable-spring-el-compiler=true")
@AutoConfigureMockMvc
class PageTests {

    @Autowired
    private MockMvcTester http;

    @Autowired
    private SpringTemplateEngine engine;

    record Reader(String personName, String officeTitle) implements ActingPrincipal {}

    @Test
    void showsWhoActsInWhichOffice() {
        assertThat(page("/contact", as("ROLE_FORCE_LEAD"))
                        .select(".app-header__office")
                        .text())
                .startsWith("Acting as Chief Constable of Kent Police");
    }

    @Test
    void offersTheRecordOnlyToThoseWhoMayReadIt() {
        assertThat(page("/contact", as("ROLE_FORCE_LEAD")).select("a[href=/record]"))
                .isEmpty();
        assertThat(page("/contact", as("ROLE_AUDITOR")).select("a[href=/record]"))
                .hasSize(1);
    }

    @RepeatedTest(3)
    void linksEveryErrorToItsField() {
        MvcTestResult result = http.post()
                .uri("/example")
                .param("title", "")
                .param("cost", "12x")
                .with(csrf())
                .with(as("ROLE_FORCE_LEAD"))
                .exchange();
        Document page = parsed(result);
        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.select(".govuk-error-summary__list a").eachAttr("href"))
                .containsExactlyInAnyOrder("#title", "#startDay");
        assertThat(page.select("#title, #startDay")).hasSize(2);
        assertThat(page.select("#title-error, #start-error")).hasSize(2);
        assertThat(page.select("#cost").attr("value")).isEqualTo("12x");
    }

    @RepeatedTest(3)
    void keepsWhatIsInTheForm() {
        Document page = parsed(http.post()
                .uri("/example")
                .param("title", "refused")
                .param("startDay", "3")
                .param("matter", "kent")
                .param("role", "kent")
                .param("forces", "kent", "AUDITOR")
                .param("reason", "Be <cause>")
                .param("secret", "hidden")
                .param("version", "9")
                .with(csrf())
                .with(as("ROLE_FORCE_LEAD"))
                .exchange());
        assertThat(page.select("#reason").text()).isEqualTo("Be <cause>");
        assertThat(page.select("#role option[selected]").attr("value")).isEqualTo("kent");
        assertThat(page.select("input[name=matter][checked]").attr("value")).isEqualTo("kent");
        assertThat(page.select("input[name=forces][checked]")).hasSize(2);
        assertThat(page.select("#secret").attr("value")).isEmpty();
        assertThat(page.select("input[name=version]").attr("value")).isEqualTo("9");
        assertThat(page.select(".govuk-error-summary__list li")).hasSize(2);
    }

    @Test
    void saysWhatWasDoneAfterTheRedirect() {
        Document page = parsed(http.get()
                .uri("/example/list")
                .flashAttr("flash", new Flash("web.pagination.number", List.of("3")))
                .with(as("ROLE_FORCE_LEAD"))
                .exchange());
        assertThat(page.select(".govuk-notification-banner--success").text()).contains("Page 3");
    }

    @RepeatedTest(3)
    void keepsTheFiltersInTheLinksOfAList() {
        Document page = page("/example/list?q=a%26b&page=3&sort=title", as("ROLE_FORCE_LEAD"));
        assertThat(page.select(".govuk-pagination__next a").attr("href")).isEqualTo("?q=a%26b&sort=title&page=4");
        assertThat(page.select("th[aria-sort=ascending] a").attr("href")).isEqualTo("?q=a%26b&sort=-title");
        assertThat(page.select("td[data-value=1234567.89] .govuk-visually-hidden")
                        .text())
                .isEqualTo("£1,234,567.89");
        assertThat(page.select(".app-count").text()).isEqualTo("Showing 5 to 6 of 200");
        assertThat(page.select("script[data-echarts]")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/accessibility", "/privacy", "/cookies", "/contact"})
    void hasThePagesThatEveryServiceHas(String path) {
        Document page = page(path, as("ROLE_AUDITOR"));
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select(".app-footer a")).hasSize(4);
        assertThat(page.text()).doesNotContain("??");
        assertThat(page.select("script:not([src]), style, [style]")).isEmpty();
    }

    @Test
    void keepsEveryFragmentParsed() {
        var caches = (StandardCacheManager) engine.getCacheManager();
        assertThat(caches.getTemplateCacheMaxSize()).isGreaterThan(1_000);
        assertThat(caches.getExpressionCacheMaxSize()).isGreaterThan(5_000);
    }

    @Test
    void neverLetsABrowserKeepAPage() {
        assertThat(http.get().uri("/contact").with(as("ROLE_AUDITOR"))).hasHeader("Cache-Control", "no-store");
    }

    @Test
    void servesAssetsForEverUnderTheirHash() {
        String css = page("/contact", as("ROLE_AUDITOR"))
                .select("link[rel=stylesheet]")
                .attr("href");
        assertThat(css).matches("/assets/portfolio-[0-9a-f]{32}\\.css");
        assertThat(http.get().uri(css).with(as("ROLE_AUDITOR")))
                .hasStatusOk()
                .hasHeader("Cache-Control", "max-age=31536000, public, immutable");
    }

    @Test
    void listsEveryRefusalWithItsCitation() {
        MvcTestResult result = http.get()
                .uri("/example/answers/refused")
                .with(as("ROLE_AUDITOR"))
                .exchange();
        assertThat(result).hasStatus(422);
        assertThat(parsed(result).select(".app-refusals li")).hasSize(2);
        assertThat(parsed(result).select(".app-refusals li").last().text()).endsWith("(PRSR Act 2011 s.18)");
    }

    @Test
    void showsWhatSomebodyElseChanged() {
        MvcTestResult result = http.get()
                .uri("/example/answers/changed")
                .with(as("ROLE_AUDITOR"))
                .exchange();
        assertThat(result).hasStatus(409);
        assertThat(parsed(result).select("tbody td").eachText()).containsExactly("Old", "Nothing");
    }

    @Test
    void saysThatAMissingThingIsMissing() {
        assertThat(http.get().uri("/example/answers/missing").with(as("ROLE_AUDITOR")))
                .hasStatus(404);
    }

    @ParameterizedTest
    @CsvSource({
        "404, Page not found",
        "403, You cannot do this",
        "405, Page not found",
        "500, 'Sorry, something went wrong'"
    })
    void saysSomethingWhenNothingElseAnswers(int status, String title) {
        MvcTestResult result = http.get()
                .uri("/error")
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status)
                .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/nobody")
                .with(as("ROLE_AUDITOR"))
                .exchange();
        assertThat(result).hasStatus(status);
        assertThat(parsed(result).select("h1").text()).startsWith(title);
    }

    @Test
    void answersTheApiInItsOwnFormWhenNothingElseDoes() {
        assertThat(http.get()
                        .uri("/error")
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 405)
                        .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/api/v1/nobody")
                        .with(as("ROLE_AUDITOR")))
                .hasStatus(405)
                .hasContentType("application/problem+json");
    }

    @Test
    void answersTheApiWithProblemDetails() {
        assertThat(http.get().uri("/api/example/refused").with(as("ROLE_AUDITOR")))
                .hasStatus(422)
                .hasContentType("application/problem+json")
                .bodyJson()
                .extractingPath("$.errors[1].citation")
                .isEqualTo("PRSR Act 2011 s.18");
        assertThat(http.get().uri("/api/example/missing").with(as("ROLE_AUDITOR")))
                .hasStatus(404);
        assertThat(http.get().uri("/api/example/changed").with(as("ROLE_AUDITOR")))
                .hasStatus(409);
    }

    private Document page(String path, RequestPostProcessor reader) {
        MvcTestResult result =
                http.get().uri(java.net.URI.create(path)).with(reader).exchange();
        assertThat(result).hasStatusOk();
        return parsed(result);
    }

    private static Document parsed(MvcTestResult result) {
        try {
            return Jsoup.parse(result.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RequestPostProcessor as(String authority) {
        return authentication(new TestingAuthenticationToken(
                new Reader("Ann Other", "Chief Constable of Kent Police"), "", authority));
    }
}
