package uk.police.portfolio.spend.extract;

/**
 * What lines belong to, as it was typed: exactly one of programme and service.
 *
 * @param programme its reference, or empty
 * @param service its code, or empty
 * @param capability its code
 */
public record Target(String programme, String service, String capability) {}
