package uk.police.portfolio.decision.board;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** Only a member of the board; its chair is one. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("#by.holds(T(uk.police.portfolio.shared.Role).BOARD_MEMBER)")
@interface ByMember {}
