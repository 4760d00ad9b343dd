package uk.police.portfolio;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientAutoConfiguration;
import org.springframework.boot.security.oauth2.client.autoconfigure.servlet.OAuth2ClientWebSecurityAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

@SpringBootApplication(
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
        exclude = {OAuth2ClientAutoConfiguration.class, OAuth2ClientWebSecurityAutoConfiguration.class})
public class PortfolioApplication {

    public static void main(String[] args) {
        ConfigurableApplicationContext portal = SpringApplication.run(PortfolioApplication.class, args);
        if (Rehearsal.isAsked(portal)) {
            Rehearsal.of(portal);
        }
    }

    /** The only source of the time: tests move it. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
