package uk.police.portfolio.support;

import com.microsoft.playwright.Page;
import java.time.Clock;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.context.support.WebApplicationContextUtils;
import uk.police.portfolio.identity.signin.Acting;
import uk.police.portfolio.shared.Actor;

/** Requests of somebody who is signed in: {@code mvc.get().uri("/").with(SignIn.as("kent/chief-information-officer"))}. */
public final class SignIn {

    private SignIn() {}

    /** As the holder of the office, appointed first if nobody holds it. */
    public static RequestPostProcessor as(String officeCode) {
        return request -> as(bean(request, People.class).holding(officeCode)).postProcessRequest(request);
    }

    public static RequestPostProcessor as(Actor actor) {
        return request -> {
            Acting acting = Acting.as(actor, bean(request, Clock.class).instant());
            String[] roles =
                    actor.roles().stream().map(role -> "ROLE_" + role.name()).toArray(String[]::new);
            return SecurityMockMvcRequestPostProcessors.authentication(
                            UsernamePasswordAuthenticationToken.authenticated(
                                    acting, null, AuthorityUtils.createAuthorityList(roles)))
                    .postProcessRequest(request);
        };
    }

    /** Signs in on the page, as people do: as the holder of the office, whose only office it is. */
    public static void inBrowser(Page page, People people, String officeCode) {
        page.navigate("/sign-in");
        page.fill("input[name=email]", people.emailOf(people.holding(officeCode)));
        page.fill("input[name=password]", people.password());
        page.click("main form button[type=submit]:not(.govuk-password-input__toggle)");
        page.waitForURL(address -> !address.endsWith("/sign-in"));
    }

    private static <T> T bean(MockHttpServletRequest request, Class<T> type) {
        WebApplicationContext portal =
                WebApplicationContextUtils.getRequiredWebApplicationContext(request.getServletContext());
        return portal.getBean(type);
    }
}
