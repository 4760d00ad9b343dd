package uk.police.portfolio;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
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
 * The package knows which beans there are, since Spring was asked when it was built; a start does not ask again. That answer holds
 * for every setting of the portal itself, and for those of Spring that are named here. Where any other is set (in the environment, on
 * the command line or in a file), the portal starts the long way, so that no setting is without its effect. With {@code
 * spring.aot.enabled=false} it always does.
 */
class PackagedStart implements EnvironmentPostProcessor, Ordered {

    private static final String PREPARED = "spring.aot.enabled";

    /** Whose settings may decide which beans there are, as they are written in files and in the environment. */
    private static final Pattern DECIDING =
            Pattern.compile("(spring|server|management|springdoc|db[-_]?scheduler)[._].*");

    /** Settings of theirs that decide nothing of the kind, written as {@link #plain} does. */
    private static final List<String> INDIFFERENT = Stream.of(
                    "spring.aot",
                    "spring.application.json",
                    "spring.application.name",
                    "spring.config.additional-location",
                    "spring.config.import",
                    "spring.datasource.driver-class-name",
                    "spring.datasource.hikari",
                    "spring.datasource.password",
                    "spring.datasource.url",
                    "spring.datasource.username",
                    "spring.flyway.connect-retries",
                    "spring.flyway.password",
                    "spring.flyway.url",
                    "spring.flyway.user",
                    "spring.lifecycle",
                    "spring.mail.default-encoding",
                    "spring.mail.host",
                    "spring.mail.password",
                    "spring.mail.port",
                    "spring.mail.properties",
                    "spring.mail.protocol",
                    "spring.mail.ssl",
                    "spring.mail.username",
                    "spring.main.banner-mode",
                    "spring.output.ansi",
                    "spring.security.oauth2.client",
                    "spring.servlet.multipart.max-file-size",
                    "spring.servlet.multipart.max-request-size",
                    "spring.session.timeout",
                    "server.address",
                    "server.compression",
                    "server.max-http-request-header-size",
                    "server.port",
                    "server.servlet.context-path",
                    "server.servlet.session",
                    "server.tomcat.accesslog",
                    "server.tomcat.remoteip",
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

    /** @throws IllegalStateException if the package is being built where a setting would decide for all who will start it */
    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (Boolean.getBoolean(AbstractAotProcessor.AOT_PROCESSING)) {
            refuseToSettle(environment);
            return;
        }
        Class<?> main = application.getMainApplicationClass();
        if (main == null
                || !ClassUtils.isPresent(
                        main.getName() + "__ApplicationContextInitializer", application.getClassLoader())) {
            return;
        }
        Optional<String> deciding = deciding(environment);
        boolean wanted = environment.getProperty(PREPARED, Boolean.class, true);
        if (wanted && deciding.isPresent()) {
            log.info("Starting the long way, because of the setting " + deciding.get());
        }
        SpringProperties.setProperty(PREPARED, Boolean.toString(wanted && deciding.isEmpty()));
    }

    static void refuseToSettle(ConfigurableEnvironment environment) {
        deciding(environment).ifPresent(setting -> {
            throw new IllegalStateException("The package would be built with the setting " + setting + ": unset it");
        });
    }

    /** The first setting from outside that may decide which beans there are. */
    static Optional<String> deciding(ConfigurableEnvironment environment) {
        return environment.getPropertySources().stream()
                .filter(source -> !isPackaged(source))
                .flatMap(PackagedStart::names)
                .filter(PackagedStart::mayDecide)
                .findFirst();
    }

    static boolean mayDecide(String name) {
        return DECIDING.matcher(name.toLowerCase(Locale.ROOT)).matches()
                && INDIFFERENT.stream().noneMatch(plain(name)::startsWith);
    }

    /** After the configuration files are read. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    /** From the package itself, so the same as when it was built. */
    private static boolean isPackaged(PropertySource<?> source) {
        return source.getName().startsWith("Config resource 'class path resource")
                || source.getName().equals("applicationInfo");
    }

    private static Stream<String> names(PropertySource<?> source) {
        return source instanceof EnumerablePropertySource<?> known ? Stream.of(known.getPropertyNames()) : Stream.of();
    }

    /** However a setting is spelt, as in a file or as in the environment. */
    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
