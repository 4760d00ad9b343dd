package uk.police.portfolio.programme.gmpp;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a column of the portfolio's file says, whatever its heading is this year. */
public enum GmppField {
    /** The project's identifier, the same every year. */
    REFERENCE(true),
    /** Its name. */
    NAME(true),
    /** The department that answers for it. */
    DEPARTMENT(true),
    /** The portfolio's own kind of project. */
    CATEGORY(false),
    /** What it does. */
    DESCRIPTION(true),
    /** The independent rating, which counts here. */
    DELIVERY_CONFIDENCE_INDEPENDENT(true),
    /** The senior responsible owner's own rating. */
    DELIVERY_CONFIDENCE_SRO(false),
    /** What the department says of the rating. */
    DELIVERY_CONFIDENCE_COMMENTARY(false),
    /** The first day, as last approved. */
    START_DATE(true),
    /** The last day, as last approved. */
    END_DATE(true),
    /** What the department says of the dates. */
    SCHEDULE_NARRATIVE(false),
    /** The year's baseline in millions. */
    YEAR_BASELINE_GBP_M(false),
    /** The year's forecast in millions. */
    YEAR_FORECAST_GBP_M(false),
    /** How far the two are apart. */
    YEAR_VARIANCE_PERCENT(false),
    /** What the department says of that. */
    VARIANCE_NARRATIVE(false),
    /** The whole-life cost in millions. */
    WHOLE_LIFE_COST_GBP_M(true),
    /** What the department says of it. */
    WHOLE_LIFE_COST_NARRATIVE(false),
    /** The benefits in millions. */
    BENEFITS_GBP_M(false),
    /** What the department says of them. */
    BENEFITS_NARRATIVE(false),
    /** The senior responsible owner by name, which is not kept. */
    SENIOR_RESPONSIBLE_OWNER(false);

    private final boolean kept;

    GmppField(boolean kept) {
        this.kept = kept;
    }

    /** Whether the register takes anything from it; the rest stays in the file, which is kept. */
    public boolean isKept() {
        return kept;
    }

    public static Optional<GmppField> named(String name) {
        String constant = name.strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(field -> field.name().equals(constant))
                .findFirst();
    }
}
