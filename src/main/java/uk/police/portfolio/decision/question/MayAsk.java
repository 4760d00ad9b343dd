package uk.police.portfolio.decision.question;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** Only leads and the secretariat; about which forces, the register asks. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("#by.holdsAny(T(uk.police.portfolio.shared.Role).FORCE_LEAD,"
        + " T(uk.police.portfolio.shared.Role).NATIONAL_LEAD, T(uk.police.portfolio.shared.Role).SECRETARIAT)")
@interface MayAsk {}
