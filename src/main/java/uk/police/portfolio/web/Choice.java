package uk.police.portfolio.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the answers that a question offers.
 *
 * @param value what the form sends
 * @param text what is shown, where it is a name from the register
 * @param key the message that is shown, where it is one of our own words
 * @param hint the message that explains it
 */
public record Choice(
        String value,
        @Nullable String text,
        @Nullable String key,
        @Nullable String hint) {

    public static Choice named(String value, String text) {
        return new Choice(value, text, null, null);
    }

    public static Choice worded(String value, String key) {
        return new Choice(value, null, key, null);
    }

    public Choice explainedBy(String hintKey) {
        return new Choice(value, text, key, hintKey);
    }

    /** One choice for each constant, worded by the message {@code prefix.CONSTANT}. */
    public static List<Choice> of(String prefix, Enum<?>... constants) {
        return Arrays.stream(constants)
                .map(constant -> worded(constant.name(), prefix + "." + constant.name()))
                .toList();
    }
}
