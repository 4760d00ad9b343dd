package uk.police.portfolio.authority;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** The secretariat and administrators, and the portal itself for its sample. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("#by.portal or #by.holdsAny(T(uk.police.portfolio.shared.Role).SECRETARIAT,"
        + " T(uk.police.portfolio.shared.Role).ADMINISTRATOR)")
@interface MayImportInstruments {}
