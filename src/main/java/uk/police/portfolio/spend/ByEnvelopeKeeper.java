package uk.police.portfolio.spend;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** Only national finance or an administrator, or the portal itself at its first start. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("T(uk.police.portfolio.spend.EnvelopeRegister).mayRevise(#by)")
@interface ByEnvelopeKeeper {}
