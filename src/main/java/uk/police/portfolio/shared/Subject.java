package uk.police.portfolio.shared;

/**
 * What an act was done to.
 *
 * @param kind the noun in the domain's words, lower case: {@code programme}, {@code case}, {@code instrument}
 * @param reference what people see and search by: {@code PRG-0042}
 * @param title as it was called when the act was done
 */
public record Subject(String kind, String reference, String title) {}
