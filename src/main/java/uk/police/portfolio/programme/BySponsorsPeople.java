package uk.police.portfolio.programme;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** Only leads and officers of bodies that sponsor programmes; of which body, the policies ask. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("#by.holdsAny(T(uk.police.portfolio.shared.Role).FORCE_LEAD,"
        + " T(uk.police.portfolio.shared.Role).NATIONAL_LEAD, T(uk.police.portfolio.shared.Role).BODY_OFFICER)")
@interface BySponsorsPeople {}
