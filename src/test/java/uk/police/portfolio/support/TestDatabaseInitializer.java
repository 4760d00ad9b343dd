package uk.police.portfolio.support;

import java.util.HashMap;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Points the application at the suite's database, or at that of the second portal, as a deployment's configuration would. */
class TestDatabaseInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final String SECOND = "tests.second-portal";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        boolean second = context.getEnvironment().getProperty(SECOND, Boolean.class, false);
        TestDatabase database = second ? TestDatabase.fresh() : TestDatabase.suite();
        context.getBeanFactory().registerSingleton("testDatabase", database);
        Map<String, Object> properties = new HashMap<>(database.properties());
        // Settled before this runs (database.DefaultRun), so settled again here.
        properties.put("portfolio.database.embedded", false);
        properties.put("portfolio.sample", true);
        // Only SampleTests and the pictures of the guide have the sample's programmes: the others make what they need.
        properties.put("portfolio.sample-programmes", "write".equals(System.getProperty("guide")));
        properties.put("portfolio.https", false);
        properties.put("portfolio.session-cookie", "portfolio");
        // All tests come from one address.
        properties.put("portfolio.limits.open-pages", 100_000);
        properties.put("portfolio.limits.open-pages-every", "1h");
        properties.put("portfolio.limits.failed-tokens", 1_000);
        properties.put("portfolio.limits.failed-tokens-every", "1h");
        // A test runs what is due itself (jobs.DueJobs): a scheduler would run it whenever a test moves the clock.
        properties.put("db-scheduler.enabled", false);
        properties.putAll(Mailbox.properties());
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test database", properties));
    }
}
