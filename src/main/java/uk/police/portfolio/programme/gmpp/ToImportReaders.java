package uk.police.portfolio.programme.gmpp;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** Imports are read in the secretariat, by auditors and by administrators. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("#reader.holdsAny(T(uk.police.portfolio.shared.Role).SECRETARIAT,"
        + " T(uk.police.portfolio.shared.Role).AUDITOR, T(uk.police.portfolio.shared.Role).ADMINISTRATOR)")
@interface ToImportReaders {}
