package uk.police.portfolio.programme.web.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import uk.police.portfolio.programme.Drafts;
import uk.police.portfolio.programme.view.SavedViewDetails;
import uk.police.portfolio.programme.view.SavedViews;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.support.People;
import uk.police.portfolio.support.PortalTest;
import uk.police.portfolio.support.SignIn;
import uk.police.portfolio.support.TestDatabase;

@PortalTest
class ProgrammeListTests {

    private static final String SURREY = "surrey/chief-information-officer";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Drafts drafts;

    @Autowired
    SavedViews views;

    @Autowired
    People people;

    @Test
    void offersWhatItCanBeNarrowedToAndShowsWhatWasChosen() {
        Document page = page("/programmes?body=kent&status=PAUSED", SURREY);

        assertThat(page.select("#body option")).hasSizeGreaterThan(43);
        assertThat(page.select("#body option[selected]").eachText()).containsExactly("Kent Police");
        assertThat(page.select("#status option[selected]").eachText()).containsExactly("Paused");
        assertThat(page.select("#stage option[selected]").eachText()).containsExactly("Any");
    }

    @Test
    void comparesWhatTheReaderMayReadAndNothingElse() {
        String draft = drafts.whole("A draft that others never see");
        String one = approved("Compared one");
        String two = approved("Compared two");
        String chosen = "/programmes/compare?reference=%s&reference=%s&reference=%s".formatted(one, two, draft);

        String forKent = page(chosen, Drafts.AUTHOR).select("main").text();
        String forEssex = page(chosen, "merseyside/chief-information-officer")
                .select("main")
                .text();

        assertThat(forKent).contains("Compared one", "Compared two", "A draft that others never see", "£300.00");
        assertThat(forEssex)
                .contains("Compared one", "Compared two", "Not shown: 1")
                .doesNotContain("others never see");
    }

    @Test
    void comparesTwoToFour() {
        String one = approved("Alone");

        assertThat(page("/programmes/compare", SURREY).select("main").text()).contains("Choose 2 to 4 programmes");
        assertThat(page("/programmes/compare?reference=" + one, SURREY)
                        .select("main")
                        .text())
                .contains("Choose 2 to 4 programmes")
                .doesNotContain("Alone");
        assertThat(page("/programmes/compare?reference=a,b,c,d,e", SURREY)
                        .select("main")
                        .text())
                .contains("More than four");
    }

    @Test
    void keepsAFilterUnderANameForItsOwnerAlone() {
        Actor owner = people.holding(SURREY);
        String name = "Paused in Kent " + UUID.randomUUID().toString().substring(0, 8);
        String keep = page("/programmes?body=kent&status=PAUSED&evil=1", SURREY)
                .select("a:contains(Save this view)")
                .attr("href");

        String query = page(keep, SURREY).select("input[name=query]").val();
        assertThat(post("/programmes/views", SURREY, "name", name, "query", query + "&x=<b>"))
                .hasStatus(302);

        SavedViewDetails kept = views.of(owner).stream()
                .filter(view -> view.name().equals(name))
                .findFirst()
                .orElseThrow();
        assertThat(kept.address()).isEqualTo("/programmes?body=kent&status=PAUSED");
        assertThat(page("/programmes", SURREY).select("main").text()).contains(name);
        assertThat(page("/programmes", Drafts.AUTHOR).select("main").text()).doesNotContain(name);
        assertThat(post("/programmes/views/" + kept.id() + "/removal", Drafts.AUTHOR))
                .hasStatus(404);
        assertThat(post("/programmes/views/" + kept.id() + "/name", SURREY, "name", name + "b"))
                .hasStatus(302);
        assertThat(post("/programmes/views/" + kept.id() + "/removal", SURREY)).hasStatus(302);
        assertThat(views.of(owner)).noneMatch(view -> view.id().equals(kept.id()));
        assertThat(acts(kept.id())).containsExactly("ViewSaved", "ViewRenamed", "ViewDeleted");
    }

    @Test
    void takesANameOncePerPersonAndNoMoreThanTwentyViews() {
        String office = "dorset/chief-information-officer";
        Actor owner = people.holding(office);
        views.of(owner).forEach(view -> views.delete(view.id(), owner));
        for (int i = 1; i <= 19; i++) {
            views.save("/programmes", "View " + i, "", owner);
        }

        assertThat(post("/programmes/views", office, "name", " view 7 ")).hasStatus(422);
        assertThat(post("/programmes/views", office, "name", "")).hasStatus(422);
        assertThat(post("/programmes/views", office, "name", "View 20")).hasStatus(302);
        MvcTestResult beyond = post("/programmes/views", office, "name", "View 21");
        assertThat(beyond).hasStatus(422).bodyText().contains("20 saved views");
    }

    private List<String> acts(UUID view) {
        return TestDatabase.suite()
                .application()
                .sql("select act from audit_entry where subject_reference = ? order by sequence")
                .params(view.toString())
                .query(String.class)
                .list();
    }

    private String approved(String title) {
        String reference = drafts.submitted(title);
        drafts.approve(reference);
        return reference;
    }

    private Document page(String path, String office) {
        MvcTestResult answer =
                mvc.get().uri(path).with(SignIn.as(people.holding(office))).exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(text(answer));
    }

    private MvcTestResult post(String path, String office, String... fields) {
        var request =
                mvc.post().uri(path).with(SignIn.as(people.holding(office))).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.formField(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
