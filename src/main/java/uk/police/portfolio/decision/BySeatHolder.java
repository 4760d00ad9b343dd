package uk.police.portfolio.decision;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** Only an office that gives authority; which seats it fills is looked at besides. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("#by.holds(T(uk.police.portfolio.shared.Role).AUTHORITY_HOLDER)")
public @interface BySeatHolder {}
