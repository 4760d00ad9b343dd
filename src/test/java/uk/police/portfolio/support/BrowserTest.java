package uk.police.portfolio.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The portal as people see it: a test method asks for a {@code com.microsoft.playwright.Page} and opens paths such as
 * {@code /programmes} with it. Each method has cookies of its own; {@link WithoutJavaScript} switches scripts off.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@PortalTest
@Tag("browser")
@ExtendWith(BrowserPages.class)
public @interface BrowserTest {}
