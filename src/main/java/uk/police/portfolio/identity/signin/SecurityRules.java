package uk.police.portfolio.identity.signin;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.session.SessionIdGenerator;

/** Who may ask for a page at all; what they may do there is said on each verb. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityRules {

    /** Pages that need no sign-in. */
    static final String[] OPEN = {
        "/sign-in",
        "/password-reset/**",
        "/invitation/**",
        "/first-administrator/**",
        "/accessibility",
        "/privacy",
        "/cookies",
        "/contact",
        "/notices",
        "/notices/**",
        "/notices.atom",
        "/notices.csv",
        "/notices.json",
        "/error",
        "/assets/**",
        "/favicon.ico"
    };

    @Bean
    SecurityFilterChain pages(
            HttpSecurity http,
            SecurityContextRepository contexts,
            RequestCache requests,
            CsrfTokenRepository tokens,
            SignOut signOut,
            OpenPagesThrottle openPages,
            Clock clock)
            throws Exception {
        return http.securityContext(context -> context.securityContextRepository(contexts))
                .requestCache(cache -> cache.requestCache(requests))
                .csrf(csrf -> csrf.csrfTokenRepository(tokens))
                .headers(new SecurityHeaders())
                .addFilterBefore(new Shift(clock), AuthorizationFilter.class)
                .addFilterBefore(new OpenPagesDoor(openPages), AuthorizationFilter.class)
                .authorizeHttpRequests(ask -> ask.requestMatchers(OPEN)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/actuator/health/**")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/sign-in"))
                                .accessDeniedHandler(new Denials(requests)))
                .logout(leaving -> leaving.logoutUrl("/sign-out")
                        .addLogoutHandler(signOut)
                        .logoutSuccessUrl("/sign-in?signed-out"))
                .build();
    }

    @Bean
    SecurityContextRepository securityContextRepository() {
        return new HttpSessionSecurityContextRepository();
    }

    @Bean
    @SuppressWarnings("NullAway") // Null is how the marker in the address is switched off; its annotation forgets that.
    RequestCache requestCache() {
        HttpSessionRequestCache requests = new HttpSessionRequestCache();
        requests.setMatchingRequestParameterName(null);
        // People are sent on to pages that they open: not to what a script asks for, and not to an act.
        requests.setRequestMatcher(request -> "GET".equals(request.getMethod())
                && !String.valueOf(request.getHeader(HttpHeaders.ACCEPT)).contains(MediaType.APPLICATION_JSON_VALUE));
        return requests;
    }

    @Bean
    CsrfTokenRepository csrfTokenRepository() {
        return new HttpSessionCsrfTokenRepository();
    }

    /** A zero byte is no text: PostgreSQL keeps none, so that an answer to one would be a fault of the portal. */
    @Bean
    HttpFirewall httpFirewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterValues(value -> value == null || value.indexOf('\0') < 0);
        return firewall;
    }

    /** 216 random bits, as many as fit where a random UUID of 122 would stand. */
    @Bean
    SessionIdGenerator sessionIdGenerator() {
        SecureRandom random = new SecureRandom();
        return () -> {
            byte[] bits = new byte[27];
            random.nextBytes(bits);
            return Base64.getUrlEncoder().encodeToString(bits);
        };
    }

    @Bean
    SessionAuthenticationStrategy sessionAuthenticationStrategy(CsrfTokenRepository tokens) {
        return new CompositeSessionAuthenticationStrategy(
                List.of(new ChangeSessionIdAuthenticationStrategy(), new CsrfAuthenticationStrategy(tokens)));
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }
}
