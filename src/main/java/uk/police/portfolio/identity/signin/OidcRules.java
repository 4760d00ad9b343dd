package uk.police.portfolio.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientPropertiesMapper;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.savedrequest.RequestCache;
import uk.police.portfolio.identity.signin.record.WayIn;

/** Signing in with an identity provider, where {@code portfolio.sign-in=oidc}. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OAuth2ClientProperties.class)
class OidcRules implements AccountsElsewhere {

    private static final Logger LOG = LoggerFactory.getLogger(OidcRules.class);

    @Bean
    @Order(2)
    SecurityFilterChain identityProvider(
            HttpSecurity http,
            SecurityContextRepository contexts,
            RequestCache requests,
            KnownByProvider known,
            Door door)
            throws Exception {
        return http.securityMatcher("/oauth2/authorization/*", "/login/oauth2/code/*")
                .securityContext(context -> context.securityContextRepository(contexts))
                .requestCache(cache -> cache.requestCache(requests))
                .headers(new SecurityHeaders())
                .authorizeHttpRequests(ask -> ask.anyRequest().authenticated())
                .oauth2Login(provider -> provider.loginPage("/sign-in")
                        .authorizedClientRepository(new NothingKept())
                        .userInfoEndpoint(user -> user.oidcUserService(known))
                        .successHandler((request, response, authentication) -> response.sendRedirect(
                                door.open(known.person(authentication), WayIn.IDENTITY_PROVIDER, request, response)))
                        .failureHandler((request, response, failure) -> {
                            LOG.info("Refused what the identity provider said: {}", failure.getMessage());
                            known.failed(failure);
                            boolean another = KnownByProvider.isRefusal(failure, KnownByProvider.ANOTHER_ACCOUNT);
                            response.sendRedirect(
                                    request.getContextPath() + "/sign-in?" + (another ? "another-account" : "refused"));
                        }))
                .build();
    }

    /** Made here and not by Spring's own configuration, whose condition would be settled when the portal is packaged. */
    @Bean
    ClientRegistrationRepository clientRegistrationRepository(
            OAuth2ClientProperties properties, @Value("${portfolio.oidc-registration:portal}") String provider) {
        Map<String, ClientRegistration> known = new OAuth2ClientPropertiesMapper(properties).asClientRegistrations();
        if (!known.containsKey(provider)) {
            throw new IllegalStateException("Nobody could sign in: portfolio.sign-in is oidc, and nothing is set at "
                    + "spring.security.oauth2.client.registration." + provider);
        }
        return new InMemoryClientRegistrationRepository(known);
    }

    /** The provider's tokens are of no use here, so none is kept. */
    private static final class NothingKept implements OAuth2AuthorizedClientRepository {

        @Override
        public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
                String provider, Authentication principal, HttpServletRequest request) {
            return null;
        }

        @Override
        public void saveAuthorizedClient(
                OAuth2AuthorizedClient client,
                Authentication principal,
                HttpServletRequest request,
                HttpServletResponse response) {
            // Nothing is kept.
        }

        @Override
        public void removeAuthorizedClient(
                String provider, Authentication principal, HttpServletRequest request, HttpServletResponse response) {
            // Nothing was kept.
        }
    }
}
