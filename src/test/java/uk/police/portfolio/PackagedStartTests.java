package uk.police.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** Which settings the package's own answer holds for; that it starts either way, {@code PackagedPortalIT} shows. */
class PackagedStartTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SPRING_DATASOURCE_URL",
                "spring.datasource.url",
                "spring.datasource.hikari.maximum-pool-size",
                "SPRING_FLYWAY_PASSWORD",
                "SPRING_MAIL_HOST",
                "SPRING_SECURITY_OAUTH2_CLIENT_REGISTRATION_PORTAL_CLIENT_ID",
                "spring.security.oauth2.client.registration.portal.client-id",
                "PORTFOLIO_SIGN_IN",
                "PORTFOLIO_SAMPLE",
                "portfolio.https",
                "SERVER_PORT",
                "logging.level.root",
                "PATH",
                "JAVA_HOME"
            })
    void settlesNothingThatWasSettledWhenThePackageWasBuilt(String setting) {
        assertThat(PackagedStart.deciding(with(setting))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SPRING_PROFILES_ACTIVE",
                "spring.flyway.enabled",
                "SPRING_FLYWAY_ENABLED",
                "spring.datasource.jndi-name",
                "spring.mail.jndi-name",
                "spring.autoconfigure.exclude",
                "spring.session.jdbc.table-name",
                "management.server.port",
                "SERVER_SSL_KEY_STORE",
                "springdoc.api-docs.enabled",
                "DB_SCHEDULER_ENABLED"
            })
    void asksForTheLongWay(String setting) {
        assertThat(PackagedStart.deciding(with(setting))).contains(setting);
    }

    @Test
    void whatThePackageItselfSaysIsNoSettingFromOutside() {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "Config resource 'class path resource [application.yaml]' via location 'optional:classpath:/'",
                        Map.of("spring.jpa.open-in-view", false)));

        assertThat(PackagedStart.deciding(environment)).isEmpty();
    }

    /** What a condition of our own asks for would be settled when the package is built, whatever is set later. */
    @Test
    void noConditionAsksForASettingThatThePackageDoesNotWatch() {
        assertThat(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("uk.police.portfolio"))
                .filteredOn(PackagedStartTests::hasCondition)
                .extracting(JavaClass::getSimpleName)
                .as("the first is watched, the second not packaged")
                .containsExactlyInAnyOrder("JobScheduling", "EmbeddedDatabase");
    }

    private static boolean hasCondition(JavaClass type) {
        return type.isMetaAnnotatedWith(Conditional.class)
                || type.getMethods().stream().anyMatch(method -> method.isMetaAnnotatedWith(Conditional.class));
    }

    private static StandardEnvironment with(String setting) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("outside", Map.of(setting, "something")));
        return environment;
    }
}
