package uk.police.portfolio.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.mock.env.MockEnvironment;

/** What is settled at the start about the way of signing in; each way itself has tests that start a portal with it. */
class WaysInTests {

    @Test
    void leavesOutWhatBelongsToTheOtherWay() {
        assertThat(left("local")).containsExactlyInAnyOrder("passwords", "shared");
        assertThat(left("oidc")).containsExactlyInAnyOrder("provider", "made by provider", "shared");
        assertThatIllegalStateException().isThrownBy(() -> left("pigeon")).withMessageContaining("pigeon");
    }

    @Test
    void doesNotStartWithAProviderThatIsNotConfigured() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new OidcRules().clientRegistrationRepository(new OAuth2ClientProperties(), "portal"))
                .withMessageContaining("spring.security.oauth2.client.registration.portal");
    }

    private static String[] left(String way) {
        DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
        beans.registerBeanDefinition("passwords", new RootBeanDefinition(Passwords.class));
        beans.registerBeanDefinition("provider", new RootBeanDefinition(Provider.class));
        RootBeanDefinition made = new RootBeanDefinition();
        made.setFactoryBeanName("provider");
        made.setFactoryMethodName("make");
        beans.registerBeanDefinition("made by provider", made);
        beans.registerBeanDefinition("shared", new RootBeanDefinition(Object.class));
        OneWayIn chosen = new OneWayIn();
        chosen.setEnvironment(new MockEnvironment().withProperty("portfolio.sign-in", way));
        chosen.postProcessBeanDefinitionRegistry(beans);
        return beans.getBeanDefinitionNames();
    }

    static class Passwords implements LocalAccounts {}

    static class Provider implements AccountsElsewhere {

        String make() {
            return "made";
        }
    }
}
