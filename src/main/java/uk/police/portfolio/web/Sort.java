package uk.police.portfolio.web;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a list is sorted; in the address it is {@code sort=title} or {@code sort=-title}.
 *
 * @param key the column, a constant that the module maps to its SQL
 * @param descending from the last to the first
 * @param <K> the list's own sort keys
 */
public record Sort<K extends Enum<K>>(K key, boolean descending) {

    /** Reads the parameter; anything unknown is the fallback, ascending. */
    public static <K extends Enum<K>> Sort<K> read(@Nullable String text, K fallback) {
        boolean descending = text != null && text.startsWith("-");
        String wanted = text == null ? "" : text.substring(descending ? 1 : 0);
        return Arrays.stream(fallback.getDeclaringClass().getEnumConstants())
                .filter(key -> name(key).equals(wanted))
                .findFirst()
                .map(key -> new Sort<>(key, descending))
                .orElse(new Sort<>(fallback, false));
    }

    /** As it stands in the address. */
    public String text() {
        return (descending ? "-" : "") + name(key);
    }

    public boolean is(String name) {
        return name(key).equals(name);
    }

    /** What {@code aria-sort} says of the column. */
    public String aria(String name) {
        if (!is(name)) {
            return "none";
        }
        return descending ? "descending" : "ascending";
    }

    private static String name(Enum<?> key) {
        return key.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
