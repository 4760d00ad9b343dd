package uk.police.portfolio.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole portal, started once for all tests, and once more for those that are {@link OnTheSecondPortal}: ask it through {@code MockMvcTester}, over HTTP or with a browser.
 *
 * <p>Its database keeps what a test commits, so a test makes what it needs under names of its own; only jobs that were not run
 * are forgotten after it. Don't add mock beans or
 * properties to a test: each set of them would start another portal.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@ContextConfiguration(initializers = TestDatabaseInitializer.class)
@Import({MovableClock.class, Statements.class, People.class, ManyProgrammes.class})
@ExtendWith({ClockReset.class, QueueReset.class, ConnectionsComeBack.class})
public @interface PortalTest {}
