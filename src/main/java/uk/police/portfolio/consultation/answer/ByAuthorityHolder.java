package uk.police.portfolio.consultation.answer;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** Only an office that may fill a seat. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("#by.holds(T(uk.police.portfolio.shared.Role).AUTHORITY_HOLDER)")
@interface ByAuthorityHolder {}
