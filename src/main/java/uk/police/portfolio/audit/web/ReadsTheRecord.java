package uk.police.portfolio.audit.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** The whole record is read by auditors, the secretariat and administrators. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("#by.holdsAny(T(uk.police.portfolio.shared.Role).AUDITOR,"
        + " T(uk.police.portfolio.shared.Role).SECRETARIAT, T(uk.police.portfolio.shared.Role).ADMINISTRATOR)")
@interface ReadsTheRecord {}
