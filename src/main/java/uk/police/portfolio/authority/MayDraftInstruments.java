package uk.police.portfolio.authority;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** An authority holder, an officer of a body, or the secretariat for a national agreement. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("#by.portal or #by.holdsAny(T(uk.police.portfolio.shared.Role).AUTHORITY_HOLDER,"
        + " T(uk.police.portfolio.shared.Role).BODY_OFFICER, T(uk.police.portfolio.shared.Role).SECRETARIAT)")
@interface MayDraftInstruments {}
