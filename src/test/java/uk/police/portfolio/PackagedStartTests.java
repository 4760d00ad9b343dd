package uk.police.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.annotation.MergedAnnotation;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.core.type.classreading.SimpleMetadataReaderFactory;

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
                "spring.application.name",
                "spring.servlet.multipart.max-file-size",
                "SPRING_SECURITY_OAUTH2_CLIENT_REGISTRATION_PORTAL_CLIENT_ID",
                "spring.security.oauth2.client.registration.portal.client-id",
                "PORTFOLIO_SIGN_IN",
                "PORTFOLIO_SAMPLE",
                "portfolio.https",
                "SERVER_PORT",
                "logging.level.root",
                "SERVERS",
                "SPRINGFIELD_X",
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
                "spring.servlet.multipart.enabled",
                "spring.config.location",
                "spring.autoconfigure.exclude",
                "spring.session.jdbc.table-name",
                "management.server.port",
                "SERVER_SSL_KEY_STORE",
                "springdoc.api-docs.enabled",
                "db-scheduler.enabled",
                "DBSCHEDULER_ENABLED",
                "DB_SCHEDULER_ENABLED"
            })
    void asksForTheLongWay(String setting) {
        assertThat(PackagedStart.deciding(with(setting))).contains(setting);
    }

    @Test
    void stopsTheBuildWhereASettingWouldHoldForAllWhoStartThePackage() {
        PackagedStart.refuseToSettle(with("SPRING_DATASOURCE_URL"));
        assertThatIllegalStateException()
                .isThrownBy(() -> PackagedStart.refuseToSettle(with("SPRING_FLYWAY_ENABLED")))
                .withMessageContaining("SPRING_FLYWAY_ENABLED");
    }

    @Test
    void whatThePackageItselfSaysIsNoSettingFromOutside() {
        assertThat(PackagedStart.deciding(with(
                        "Config resource 'class path resource [application.yaml]' via", "spring.jpa.open-in-view")))
                .isEmpty();
    }

    /** {@code spring.mail.host} and {@code spring.flyway.url} decide nothing here: mail has a host that may be empty, and there is a database. */
    @Test
    void watchesEverySettingThatAnAnnotationOfALibraryAsksFor() throws IOException {
        Set<String> asked = new TreeSet<>();
        SimpleMetadataReaderFactory classes = new SimpleMetadataReaderFactory();
        for (String place : List.of(
                "org/springframework/boot",
                "org/springframework/modulith",
                "org/springdoc",
                "com/github/kagkarlsson")) {
            for (Resource type :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:" + place + "/**/*.class")) {
                AnnotationMetadata known = classes.getMetadataReader(type).getAnnotationMetadata();
                Stream.concat(Stream.<AnnotatedTypeMetadata>of(known), known.getDeclaredMethods().stream())
                        .flatMap(element -> Stream.concat(
                                element.getAnnotations().stream(ConditionalOnProperty.class),
                                element.getAnnotations().stream(ConditionalOnBooleanProperty.class)))
                        .forEach(condition -> asked.addAll(names(condition)));
            }
        }

        assertThat(asked)
                .contains("spring.servlet.multipart.enabled", "spring.flyway.enabled", "db-scheduler.enabled")
                .hasSizeGreaterThan(50)
                .filteredOn(setting -> !PackagedStart.mayDecide(setting))
                .containsExactly("spring.flyway.url", "spring.mail.host");
    }

    private static List<String> names(MergedAnnotation<?> condition) {
        String prefix = condition.getString("prefix").strip();
        String before = prefix.isEmpty() || prefix.endsWith(".") ? prefix : prefix + ".";
        return Stream.of(condition.getStringArray("value"), condition.getStringArray("name"))
                .flatMap(Stream::of)
                .distinct()
                .map(name -> before + name)
                .toList();
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
        return with("outside", setting);
    }

    private static StandardEnvironment with(String source, String setting) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().remove(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME);
        environment.getPropertySources().remove(StandardEnvironment.SYSTEM_PROPERTIES_PROPERTY_SOURCE_NAME);
        environment.getPropertySources().addFirst(new MapPropertySource(source, Map.of(setting, "something")));
        return environment;
    }
}
