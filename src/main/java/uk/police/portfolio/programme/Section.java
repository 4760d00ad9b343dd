package uk.police.portfolio.programme;

import java.util.Locale;

/** A part of the task list, written on a page of its own. */
public enum Section {
    /** Title, summary, answerable office, stage, confidence, dates, data. */
    ABOUT,
    /** The strategy's ambition and enabler that it serves. */
    STRATEGY,
    /** Which capabilities it builds, and how much of it goes to each. */
    CAPABILITIES,
    /** The forces that take part, and how they share the cost. */
    FORCES,
    /** "Do minimum" and the others, what each costs, which is preferred and why not the rest. */
    OPTIONS,
    /** What it costs in each financial year. */
    COSTS,
    /** What is bought, and from whom. */
    PRODUCTS,
    /** What is better afterwards, and what it depends on. */
    BENEFITS,
    /** The papers behind it. */
    DOCUMENTS;

    /** As the address has it: {@code costs}. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }
}
