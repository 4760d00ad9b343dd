package uk.police.portfolio.identity.token;

import java.time.Clock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.context.SecurityContextRepository;
import uk.police.portfolio.identity.signin.Acting;
import uk.police.portfolio.identity.signin.SecurityHeaders;
import uk.police.portfolio.identity.signin.Shift;

/** Who may ask the API at all: a program with a token, and a browser that is signed in for what it only reads. */
@Configuration(proxyBeanMethods = false)
class ApiRules {

    @Bean
    @Order(1)
    SecurityFilterChain api(
            HttpSecurity http,
            SecurityContextRepository contexts,
            AccessTokens tokens,
            TokenThrottle throttle,
            ApiRefusals refusals,
            Clock clock)
            throws Exception {
        return http.securityMatcher("/api/**")
                .securityContext(context -> context.securityContextRepository(contexts))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                // A session may only read here, so there is nothing to forge.
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(new SecurityHeaders())
                .addFilterBefore(new Shift(clock), AuthorizationFilter.class)
                .addFilterBefore(new TokenDoor(tokens, throttle, refusals, clock), AuthorizationFilter.class)
                .authorizeHttpRequests(ask -> ask.anyRequest().access(ApiRules::decide))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .build();
    }

    private static AuthorizationDecision decide(
            Supplier<? extends @Nullable Authentication> who, RequestAuthorizationContext asked) {
        HttpMethod method = HttpMethod.valueOf(asked.getRequest().getMethod());
        boolean onlyReads = HttpMethod.GET.equals(method) || HttpMethod.HEAD.equals(method);
        Authentication authentication = who.get();
        if (authentication instanceof TokenAuthentication token) {
            boolean imports = HttpMethod.POST.equals(method)
                    && asked.getRequest().getRequestURI().endsWith("/imports");
            boolean asks = onlyReads || HttpMethod.POST.equals(method);
            return new AuthorizationDecision(imports ? token.allows(Scope.IMPORT) : asks && token.allows(Scope.READ));
        }
        boolean signedIn = authentication != null && authentication.getPrincipal() instanceof Acting;
        return new AuthorizationDecision(signedIn && onlyReads);
    }
}
