package uk.police.portfolio.organisation;

import java.time.LocalDate;

/**
 * Puts a body on the register.
 *
 * @param code a slug, unique for ever
 * @param fromOn the first day that the portal knows it for
 */
public record EstablishBody(
        String code,
        String name,
        String shortName,
        BodyKind kind,
        String legalForm,
        String region,
        String note,
        String source,
        LocalDate fromOn) {}
