package uk.police.portfolio.identity;

import static org.springframework.security.config.Customizer.withDefaults;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import jakarta.servlet.http.HttpServletRequest;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;

/** A real OpenID Connect provider; who signs in there proves it with HTTP basic, which a test can do without a browser. */
@EnableWebSecurity
class IdentityProvider {

    static final String PASSWORD = "provider";

    /** Known to the provider by an address that it has not verified. */
    static final String UNVERIFIED = "unverified@provider.example";

    private static final AtomicReference<String> PORTAL = new AtomicReference<>("http://localhost:1");

    private static final Map<String, String> ADDRESSES = new ConcurrentHashMap<>();

    static ServletWebServerApplicationContext start() {
        return (ServletWebServerApplicationContext) new SpringApplicationBuilder(IdentityProvider.class)
                .properties("spring.config.name=identity-provider")
                .run();
    }

    static void trust(String portal) {
        PORTAL.set(portal);
    }

    /** The account has that address from now on; otherwise its address is what it is called, the subject. */
    static void gives(String subject, String email) {
        ADDRESSES.put(subject, email);
    }

    @Bean
    TomcatServletWebServerFactory server() {
        TomcatServletWebServerFactory server = new TomcatServletWebServerFactory(0);
        // Without any servlet no request would reach the filters, which do all the work.
        server.setRegisterDefaultServlet(true);
        return server;
    }

    @Bean
    SecurityFilterChain provider(HttpSecurity http) throws Exception {
        return http.oauth2AuthorizationServer(server -> server.oidc(withDefaults()))
                .authorizeHttpRequests(ask -> ask.anyRequest().authenticated())
                .oauth2ResourceServer(resource -> resource.jwt(withDefaults()))
                // Before the authorization endpoint, which answers before HTTP basic usually has its turn.
                .addFilterAfter(signInOnTheWay(), SecurityContextHolderFilter.class)
                .build();
    }

    private static BasicAuthenticationFilter signInOnTheWay() {
        var people = new DaoAuthenticationProvider(IdentityProvider::person);
        return new BasicAuthenticationFilter(new ProviderManager(people)) {
            @Override
            protected boolean shouldNotFilter(HttpServletRequest request) {
                return !request.getRequestURI().equals("/oauth2/authorize");
            }
        };
    }

    private static UserDetails person(String email) {
        return User.withUsername(email)
                .password("{noop}" + PASSWORD)
                .roles("USER")
                .build();
    }

    @Bean
    RegisteredClientRepository clients() {
        return new RegisteredClientRepository() {
            @Override
            public void save(RegisteredClient client) {
                // The server would keep its secret under a better hash; there is no need here.
            }

            @Override
            public RegisteredClient findById(String id) {
                return portal();
            }

            @Override
            public RegisteredClient findByClientId(String clientId) {
                return "portal".equals(clientId) ? portal() : null;
            }
        };
    }

    private static RegisteredClient portal() {
        return RegisteredClient.withId("portal")
                .clientId("portal")
                .clientSecret("{noop}secret")
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(PORTAL.get() + "/login/oauth2/code/portal")
                .scope("openid")
                .scope("email")
                .build();
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> addresses() {
        return token -> {
            if (OidcParameterNames.ID_TOKEN.equals(token.getTokenType().getValue())) {
                String subject = token.getPrincipal().getName();
                String email = ADDRESSES.getOrDefault(subject, subject);
                token.getClaims().claim("email", email).claim("email_verified", !UNVERIFIED.equals(email));
            }
        };
    }

    @Bean
    RSAKey key() throws NoSuchAlgorithmException {
        KeyPair pair = KeyPairGenerator.getInstance("RSA").generateKeyPair();
        return new RSAKey.Builder((RSAPublicKey) pair.getPublic())
                .privateKey(pair.getPrivate())
                .keyID(UUID.randomUUID().toString())
                .build();
    }

    @Bean
    JWKSource<SecurityContext> keys(RSAKey key) {
        return new ImmutableJWKSet<>(new JWKSet(key));
    }

    @Bean
    JwtDecoder decoder(RSAKey key) throws JOSEException {
        return NimbusJwtDecoder.withPublicKey(key.toRSAPublicKey()).build();
    }

    @Bean
    AuthorizationServerSettings settings() {
        return AuthorizationServerSettings.builder().build();
    }
}
