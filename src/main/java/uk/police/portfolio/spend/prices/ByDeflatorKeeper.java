package uk.police.portfolio.spend.prices;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** Only national finance. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("T(uk.police.portfolio.spend.prices.DeflatorRegister).mayRevise(#by)")
@interface ByDeflatorKeeper {}
