package uk.police.portfolio.decision.meeting.web;

import org.jspecify.annotations.Nullable;

/** The revision that a form says its reader read. */
final class Revisions {

    private Revisions() {}

    /** One that never was is stale. */
    static int read(@Nullable String typed) {
        return typed != null && typed.matches("[1-9]\\d{0,6}") ? Integer.parseInt(typed) : 0;
    }
}
