package uk.police.portfolio.spend.ledger;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** National finance for every body, a finance officer for their own, and the portal itself for its sample. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("T(uk.police.portfolio.spend.ledger.SpendImports).mayImport(#by)")
public @interface MayImportSpend {}
