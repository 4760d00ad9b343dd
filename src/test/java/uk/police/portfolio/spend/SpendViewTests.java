package uk.police.portfolio.spend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import uk.police.portfolio.programme.view.SavedViewDetails;
import uk.police.portfolio.programme.view.SavedViews;
import uk.police.portfolio.support.People;
import uk.police.portfolio.support.PortalTest;
import uk.police.portfolio.support.SignIn;
import uk.police.portfolio.support.Told;

/** What was asked of the picture is kept under a name, and opens as it was asked. */
@PortalTest
class SpendViewTests {

    private static final String FINANCE = "portfolio-office/finance-lead";

    @Autowired
    SavedViews views;

    @Autowired
    People people;

    @Autowired
    MockMvcTester http;

    @Test
    void keepsWhatWasAskedForItsOwnerAlone() throws UnsupportedEncodingException {
        String name = "Kent, capital " + UUID.randomUUID().toString().substring(0, 8);
        String asked = "/spend?body=kent&nature=CAPITAL&as-at=2026-11-01&prices=real:2024-25&evil=1";
        Element keep = Jsoup.parse(text(get(asked, FINANCE))).selectFirst("a:contains(Save this view)");
        assertThat(keep).isNotNull();
        String form = Jsoup.parse(text(get(keep.attr("href"), FINANCE)))
                .select("form[method=post][action^=/spend/views]")
                .attr("action");
        assertThat(post(form, FINANCE, name)).hasStatus(302);
        assertThat(post(form, FINANCE, name)).hasStatus(422).bodyText().contains("You already have a view called");
        assertThat(post(form, FINANCE, " ")).hasStatus(422).bodyText().contains("Enter a name");

        SavedViewDetails kept = views.of("/spend", people.holding(FINANCE)).stream()
                .filter(view -> view.name().equals(name))
                .findFirst()
                .orElseThrow();
        assertThat(kept.address()).isEqualTo("/spend?body=kent&nature=CAPITAL&as-at=2026-11-01&prices=real%3A2024-25");
        assertThat(get(kept.address(), "essex/chief-information-officer")).hasStatusOk();
        assertThat(text(get("/spend/views", FINANCE))).contains(name);
        assertThat(text(get("/programmes/views", FINANCE))).doesNotContain(name);
        assertThat(text(get("/spend/views", "essex/chief-information-officer"))).doesNotContain(name);
        assertThat(http.post()
                        .uri("/programmes/views/" + kept.id() + "/removal")
                        .with(SignIn.as(people.holding(FINANCE)))
                        .with(csrf()))
                .hasRedirectedUrl("/spend/views");
        assertThat(Told.recorded(kept.id().toString(), "ViewSaved")).isEqualTo(1);
        assertThat(Told.recorded(kept.id().toString(), "ViewDeleted")).isEqualTo(1);
    }

    private MvcTestResult get(String address, String office) {
        return http.get()
                .uri(java.net.URI.create(address))
                .with(SignIn.as(people.holding(office)))
                .exchange();
    }

    private MvcTestResult post(String address, String office, String name) {
        return http.post()
                .uri(java.net.URI.create(address))
                .with(SignIn.as(people.holding(office)))
                .with(csrf())
                .formField("name", name)
                .exchange();
    }

    private static String text(MvcTestResult answer) throws UnsupportedEncodingException {
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString();
    }
}
