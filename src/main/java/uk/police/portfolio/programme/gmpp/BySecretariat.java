package uk.police.portfolio.programme.gmpp;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** The portfolio is imported in the secretariat, or by the portal itself at its first start. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("#by.portal or #by.holds(T(uk.police.portfolio.shared.Role).SECRETARIAT)")
@interface BySecretariat {}
