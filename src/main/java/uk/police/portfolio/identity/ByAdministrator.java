package uk.police.portfolio.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** Only an administrator, or the portal itself at its first start. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("#by.portal or #by.holds(T(uk.police.portfolio.shared.Role).ADMINISTRATOR)")
public @interface ByAdministrator {}
