package uk.police.portfolio.programme.gmpp;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a heading means.
 *
 * @param header in small letters; capitals make no difference
 * @param field null where it was decided to ignore such a column
 * @param origin who decided that, or the file that was shipped
 */
public record HeaderAlias(
        String header,
        String spelling,
        @Nullable GmppField field,
        String origin,
        String officeTitle,
        Instant addedAt) {}
