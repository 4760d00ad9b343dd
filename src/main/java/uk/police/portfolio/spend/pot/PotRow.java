package uk.police.portfolio.spend.pot;

/** One pot in a list. */
public record PotRow(
        String reference, String name, String bodyCode, String bodyName, String service, long programmes) {}
