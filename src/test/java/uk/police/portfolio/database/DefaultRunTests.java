package uk.police.portfolio.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** What follows from being a trial or a deployment. */
class DefaultRunTests {

    @Test
    void aDeploymentHasSecureCookiesOfItsHostOnlyAndNoSample() {
        StandardEnvironment deployed =
                settled(Map.of("spring.datasource.url", "jdbc:postgresql://elsewhere/portfolio"));

        assertThat(deployed.getProperty("portfolio.https")).isEqualTo("true");
        assertThat(deployed.getProperty("portfolio.session-cookie")).startsWith("__Host-");
        assertThat(deployed.getProperty("portfolio.sample")).isEqualTo("false");
    }

    @Test
    void aTrialHasWhatABrowserKeepsOverPlainHttp() {
        StandardEnvironment trial = settled(Map.of());

        assertThat(trial.getProperty("portfolio.https")).isEqualTo("false");
        assertThat(trial.getProperty("portfolio.session-cookie")).isEqualTo("portfolio");
        assertThat(trial.getProperty("portfolio.sample")).isEqualTo("true");
    }

    @Test
    void aTrialOverHttpsHasSecureCookies() {
        assertThat(settled(Map.of("portfolio.https", "true")).getProperty("portfolio.session-cookie"))
                .startsWith("__Host-");
    }

    private static StandardEnvironment settled(Map<String, Object> configured) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("configured", configured));
        new DefaultRun().postProcessEnvironment(environment, new SpringApplication());
        return environment;
    }
}
