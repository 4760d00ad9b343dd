package uk.police.portfolio.decision.discussion;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** Only a member of the board, its chair, or its secretariat; whether they take part in the case is looked at besides. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("#by.holdsAny(T(uk.police.portfolio.shared.Role).BOARD_MEMBER,"
        + " T(uk.police.portfolio.shared.Role).SECRETARIAT)")
@interface ByTheBoard {}
