package uk.police.portfolio.decision.discussion;

import org.jspecify.annotations.Nullable;

/**
 * Somebody says something.
 *
 * @param corrects number of their own earlier comment to the same audience that this one puts right, or null
 */
public record Say(Audience to, @Nullable Integer corrects, String words) {}
