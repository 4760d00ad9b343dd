package uk.police.portfolio.programme.web.show;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.Arrays;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import uk.police.portfolio.programme.Dependency;
import uk.police.portfolio.programme.Drafts;
import uk.police.portfolio.programme.Outlook;
import uk.police.portfolio.programme.ProgrammeRegister;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.support.People;
import uk.police.portfolio.support.PortalTest;
import uk.police.portfolio.support.SignIn;

@PortalTest
class DependencyTests {

    private static final String ELSEWHERE = "merseyside/chief-information-officer";
    private static final LocalDate SPRING = LocalDate.of(2028, 4, 1);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Drafts drafts;

    @Autowired
    ProgrammeRegister register;

    @Autowired
    People people;

    @Test
    void isShownOnBothProgrammes() throws Exception {
        String needed = approved(drafts.whole("The network comes first"));
        String needing = drafts.whole("The terminals that use it");
        write(needing, needed);
        approved(needing);

        assertThat(page(needing, ELSEWHERE))
                .contains("This programme needs", needed + " The network comes first", "1 Apr 2028", "Its masts");
        assertThat(page(needed, ELSEWHERE)).contains("Needed by", needing + " The terminals that use it");
    }

    @Test
    void isShownOnlyToWhoeverMayReadBoth() throws Exception {
        String needed = approved(drafts.whole("Read by everybody"));
        String secret = drafts.whole("Still a draft of Kent’s");
        write(secret, needed);

        assertThat(page(needed, Drafts.AUTHOR)).contains("Needed by", "Still a draft");
        assertThat(page(needed, ELSEWHERE)).doesNotContain(secret, "Still a draft", "Needed by");
    }

    @Test
    void circlesAreAllowedAndShown() throws Exception {
        String one = drafts.whole("Chicken");
        String two = drafts.whole("Egg");
        String three = drafts.whole("Nest");
        write(one, two);
        write(two, three);
        write(three, one);
        String aside = drafts.whole("Looks on");
        write(aside, one);

        assertThat(page(one, Drafts.AUTHOR)).contains("Each needs the other");
        assertThat(page(aside, Drafts.AUTHOR)).contains("Chicken").doesNotContain("Each needs the other");
    }

    @Test
    void namesOnlyOthersThatTheWriterMayRead() {
        String mine = drafts.whole("Mine");
        String hidden = drafts.whole("Essex keeps this to itself", people.holding("essex/chief-information-officer"));

        assertThatThrownBy(() -> write(mine, mine)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> write(mine, hidden)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> write(mine, "PRG-99999999")).isInstanceOf(RefusedException.class);
    }

    private void write(String reference, String... needed) {
        Outlook outlook = new Outlook(
                "Better",
                "",
                Arrays.stream(needed)
                        .map(on -> new Dependency(on, Dependency.Kind.DELIVERY, SPRING, "Its masts"))
                        .toList());
        register.write(reference, 99, outlook, drafts.author());
    }

    private String approved(String reference) {
        drafts.submit(reference, drafts.author());
        drafts.approve(reference);
        return reference;
    }

    private String page(String reference, String office) throws UnsupportedEncodingException {
        return Jsoup.parse(mvc.get()
                        .uri("/programmes/" + reference)
                        .with(SignIn.as(people.holding(office)))
                        .exchange()
                        .getResponse()
                        .getContentAsString())
                .select("main")
                .text();
    }
}
