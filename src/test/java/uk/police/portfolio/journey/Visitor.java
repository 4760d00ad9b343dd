package uk.police.portfolio.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.support.People;

/** Whoever sits at the browser: signs in, follows links, fills fields in and presses buttons by the words on them. */
final class Visitor {

    private final Page page;
    private final People people;

    Visitor(Page page, People people) {
        this.page = page;
        this.people = people;
    }

    Page page() {
        return page;
    }

    /** Somebody else sits down, and chooses the office to act in where they hold several. */
    Visitor becomes(String office) {
        Actor actor = people.holding(office);
        page.context().clearCookies();
        page.navigate("/sign-in");
        fill("email", people.emailOf(actor));
        fill("password", people.password());
        press("Sign in");
        if (page.url().contains("/acting-office")) {
            page.locator("[name=office][value='" + actor.officeId() + "']").check();
            press("Continue");
        }
        assertThat(page.locator(".app-header__reader").innerText()).contains(actor.officeTitle(), actor.personName());
        return this;
    }

    Visitor opens(String path) {
        assertThat(page.navigate(path).status()).as(path).isEqualTo(200);
        return this;
    }

    Visitor follows(String words) {
        page.getByRole(AriaRole.MAIN)
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(words).setExact(true))
                .first()
                .click();
        return this;
    }

    Visitor press(String words) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(words).setExact(true))
                .click();
        return this;
    }

    Visitor fill(String field, String value) {
        page.locator("[name='" + field + "']").fill(value);
        return this;
    }

    Visitor date(String field, String day, String month, String year) {
        return fill(field + "Day", day).fill(field + "Month", month).fill(field + "Year", year);
    }

    Visitor choose(String field, String value) {
        page.locator("select[name='" + field + "']").selectOption(value);
        return this;
    }

    /** The first option with these words in it. */
    Visitor chooseByWords(String field, String words) {
        Locator option = page.locator("select[name='" + field + "'] option")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first();
        return choose(field, option.getAttribute("value"));
    }

    Visitor check(String field, String value) {
        page.locator("[name='" + field + "'][value='" + value + "']").check();
        return this;
    }

    Visitor tick(String words) {
        page.getByLabel(words).check();
        return this;
    }

    Visitor reads(String... words) {
        assertThat(words()).contains(words);
        return this;
    }

    String words() {
        return page.locator("main").innerText();
    }
}
