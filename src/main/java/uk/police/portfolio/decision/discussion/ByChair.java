package uk.police.portfolio.decision.discussion;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** Only the chair of the board. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("#by.holds(T(uk.police.portfolio.shared.Role).BOARD_CHAIR)")
@interface ByChair {}
