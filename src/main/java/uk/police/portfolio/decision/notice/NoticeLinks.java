package uk.police.portfolio.decision.notice;

import org.jspecify.annotations.Nullable;

/**
 * The notices before and after one, by reference; null where there is none.
 *
 * @param addsTo the decision's own notice, where this one is for a force that has ratified it since
 * @param follows about what was decided on the same case before it was called in and decided anew
 */
public record NoticeLinks(
        @Nullable String corrects,
        @Nullable String correctedBy,
        @Nullable String addsTo,
        @Nullable String follows,
        @Nullable String followedBy) {}
