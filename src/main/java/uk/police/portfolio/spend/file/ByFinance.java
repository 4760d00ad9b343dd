package uk.police.portfolio.spend.file;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** Whoever may take spend in. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("T(uk.police.portfolio.spend.ledger.SpendImports).mayImport(#by)")
@interface ByFinance {}
