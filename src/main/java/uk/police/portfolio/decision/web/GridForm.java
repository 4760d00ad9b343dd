package uk.police.portfolio.decision.web;

import org.jspecify.annotations.Nullable;
import uk.police.portfolio.capability.ResponsibilityGrid;

/** The centre's share of each responsibility, as typed. */
record GridForm(
        @Nullable String fund,
        @Nullable String design,
        @Nullable String buy,
        @Nullable String run,
        @Nullable String secure,
        @Nullable String change) {

    static final GridForm EMPTY = new GridForm("", "", "", "", "", "");

    static GridForm of(@Nullable ResponsibilityGrid grid) {
        return grid == null
                ? EMPTY
                : new GridForm(
                        "" + grid.fund(),
                        "" + grid.design(),
                        "" + grid.buy(),
                        "" + grid.run(),
                        "" + grid.secure(),
                        "" + grid.change());
    }

    ResponsibilityGrid toGrid() {
        return new ResponsibilityGrid(
                percent(fund), percent(design), percent(buy), percent(run), percent(secure), percent(change));
    }

    static boolean isPercent(@Nullable String typed) {
        return typed != null && typed.strip().matches("\\d{1,3}") && percent(typed) <= 100;
    }

    private static int percent(@Nullable String typed) {
        return Integer.parseInt(String.valueOf(typed).strip());
    }
}
