package uk.police.portfolio.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened, in a timeline.
 *
 * @param at when
 * @param title what, in a few words
 * @param by who, in which office
 * @param words why, or what it said
 */
public record TimelineEntry(
        Instant at,
        String title,
        @Nullable String by,
        @Nullable String words) {}
