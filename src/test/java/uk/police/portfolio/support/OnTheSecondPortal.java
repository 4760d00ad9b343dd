package uk.police.portfolio.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.test.context.TestPropertySource;

/**
 * Journeys, and whoever asks every page, commit what many people would have done and take long: they have a portal with a
 * database of its own and run there, one class after the other, beside the tests of the first one.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("the second portal")
@TestPropertySource(properties = TestDatabaseInitializer.SECOND + "=true")
public @interface OnTheSecondPortal {}
