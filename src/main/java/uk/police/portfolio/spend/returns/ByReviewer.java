package uk.police.portfolio.spend.returns;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** National finance, and the portal itself by calendar. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("T(uk.police.portfolio.spend.returns.SpendReturns).mayReview(#by)")
@interface ByReviewer {}
