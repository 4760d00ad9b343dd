package uk.police.portfolio.spend.web;

/** How files about spend are called: one that leaves out restricted figures says so wherever it goes. */
public final class SpendFileName {

    private SpendFileName() {}

    public static String of(String table, boolean excludesRestricted) {
        return "spend-" + table + (excludesRestricted ? "-restricted-excluded" : "");
    }
}
