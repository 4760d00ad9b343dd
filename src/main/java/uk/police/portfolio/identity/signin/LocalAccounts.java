package uk.police.portfolio.identity.signin;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;

/** Exists where the portal keeps passwords itself, not where an identity provider does. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ConditionalOnProperty(name = "portfolio.sign-in", havingValue = "local", matchIfMissing = true)
public @interface LocalAccounts {}
