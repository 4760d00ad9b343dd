package uk.police.portfolio.database;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.ClassUtils;

/**
 * Settles, once, whether this is the run for trying the portal out (no database configured, an embedded one at hand) or a
 * deployment, and what follows from it: sample data and plain http in the first, neither in the second.
 */
class DefaultRun implements EnvironmentPostProcessor, Ordered {

    static final String EMBEDDED = "portfolio.database.embedded";

    private static final String LAUNCHER = "io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        boolean embedded = !environment.containsProperty("spring.datasource.url")
                && ClassUtils.isPresent(LAUNCHER, application.getClassLoader());
        boolean https = environment.getProperty("portfolio.https", Boolean.class, !embedded);
        environment
                .getPropertySources()
                .addLast(new MapPropertySource(
                        "default run",
                        Map.of(
                                EMBEDDED,
                                embedded,
                                "portfolio.sample",
                                embedded,
                                "portfolio.https",
                                https,
                                // A browser takes a __Host- cookie only over https.
                                "portfolio.session-cookie",
                                https ? "__Host-portfolio" : "portfolio")));
    }

    /** After the configuration files are read: they may name the database. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
