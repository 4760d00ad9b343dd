package uk.police.portfolio.decision;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** Only the board's secretariat or its chair. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize(
        "#by.holdsAny(T(uk.police.portfolio.shared.Role).SECRETARIAT, T(uk.police.portfolio.shared.Role).BOARD_CHAIR)")
public @interface BySecretariatOrChair {}
