package uk.police.portfolio.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A new value for a rule.
 *
 * @param value as typed
 * @param effectiveOn the first day on which it holds: today or later
 * @param reason why, in at least ten characters
 * @param citation the source it rests on, where there is one
 * @param versionRead the version of the rule book that the person had read
 */
public record ChangeRule(
        Rule rule,
        String value,
        LocalDate effectiveOn,
        String reason,
        @Nullable String citation,
        int versionRead) {}
