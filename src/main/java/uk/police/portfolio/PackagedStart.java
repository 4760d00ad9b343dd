package uk.police.portfolio;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.logging.Log;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.logging.DeferredLogFactory;
import org.springframework.context.aot.AbstractAotProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.SpringProperties;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.util.ClassUtils;

/**
 * The package knows which beans there are, since Spring was asked when it was built: starting takes a third less. That answer holds
 * for every setting of the portal itself, and for those of Spring that are named here. Where any other is set (in the environment,
 * on the command line or in a file), the portal starts the long way, so that no setting is without its effect.
 */
class PackagedStart implements EnvironmentPostProcessor, Ordered {

    private static final String PREPARED = "spring.aot.enabled";

    /** Whose settings may decide which beans there are. */
    private static final List<String> DECIDING = List.of("spring", "server", "management", "springdoc", "dbscheduler");

    /** Settings of theirs that decide nothing of the kind, written as {@link #plain} does. */
    private static final List<String> INDIFFERENT = Stream.of(
                    "spring.aot",
                    "spring.config",
                    "spring.context.exit",
                    "spring.datasource.hikari",
                    "spring.datasource.password",
                    "spring.datasource.url",
                    "spring.datasource.username",
                    "spring.flyway.password",
                    "spring.flyway.url",
                    "spring.flyway.user",
                    "spring.lifecycle",
                    "spring.mail.host",
                    "spring.mail.password",
                    "spring.mail.port",
                    "spring.mail.properties",
                    "spring.mail.username",
                    "spring.security.oauth2.client",
                    "spring.servlet.multipart",
                    "spring.session.timeout",
                    "server.address",
                    "server.port",
                    "server.servlet.session",
                    "server.tomcat.threads",
                    "db-scheduler.heartbeat-interval",
                    "db-scheduler.polling-interval",
                    "db-scheduler.threads")
            .map(PackagedStart::plain)
            .toList();

    private final Log log;

    PackagedStart(DeferredLogFactory logs) {
        this.log = logs.getLog(PackagedStart.class);
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        Class<?> main = application.getMainApplicationClass();
        if (main == null
                || Boolean.getBoolean(AbstractAotProcessor.AOT_PROCESSING)
                || SpringProperties.getProperty(PREPARED) != null
                || !ClassUtils.isPresent(
                        main.getName() + "__ApplicationContextInitializer", application.getClassLoader())) {
            return;
        }
        Optional<String> deciding = deciding(environment);
        if (deciding.isPresent()) {
            log.info("Starting the long way, because of the setting " + deciding.get());
        } else {
            SpringProperties.setFlag(PREPARED);
        }
    }

    /** The first setting from outside that may decide which beans there are. */
    static Optional<String> deciding(ConfigurableEnvironment environment) {
        return environment.getPropertySources().stream()
                .filter(source -> !isPackaged(source))
                .flatMap(PackagedStart::names)
                .filter(PackagedStart::mayDecide)
                .findFirst();
    }

    /** After the configuration files are read. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    /** Says, not from outside, what was the same when the package was built. */
    private static boolean isPackaged(PropertySource<?> source) {
        return source.getName().startsWith("Config resource 'class path resource")
                || source.getName().equals("applicationInfo");
    }

    private static Stream<String> names(PropertySource<?> source) {
        return source instanceof EnumerablePropertySource<?> known ? Stream.of(known.getPropertyNames()) : Stream.of();
    }

    private static boolean mayDecide(String name) {
        String plain = plain(name);
        return DECIDING.stream().anyMatch(plain::startsWith)
                && INDIFFERENT.stream().noneMatch(plain::startsWith);
    }

    /** However a setting is spelt, as in a file or as in the environment. */
    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
