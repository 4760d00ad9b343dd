package uk.police.portfolio.decision.pool;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** Pools are set up and changed in the secretariat or by an administrator. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("#by.holdsAny(T(uk.police.portfolio.shared.Role).SECRETARIAT,"
        + " T(uk.police.portfolio.shared.Role).ADMINISTRATOR)")
@interface MayKeepPools {}
