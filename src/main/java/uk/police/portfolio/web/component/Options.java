package uk.police.portfolio.web.component;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a component is asked to show: the options of the GOV.UK Frontend macro of the same name, read as the macro
 * reads them, where empty text, zero and false count as not given.
 */
public record Options(Map<String, @Nullable Object> values) {

    static final Options NONE = new Options(Map.of());

    @SuppressWarnings("unchecked")
    public static Options of(@Nullable Object given) {
        if (given instanceof Options options) {
            return options;
        }
        return new Options(given instanceof Map<?, ?> map ? (Map<String, @Nullable Object>) map : Map.of());
    }

    public @Nullable Object get(String name) {
        return values.get(name);
    }

    public boolean has(String name) {
        return counts(values.get(name));
    }

    public boolean knows(String name) {
        return values.get(name) != null;
    }

    public @Nullable Object or(String name, @Nullable Object otherwise) {
        return has(name) ? values.get(name) : otherwise;
    }

    public Options in(String name) {
        return of(values.get(name));
    }

    public List<Options> each(String name) {
        return values.get(name) instanceof Collection<?> all
                ? all.stream().filter(Options::counts).map(Options::of).toList()
                : List.of();
    }

    public int count(String name) {
        return values.get(name) instanceof Collection<?> all ? all.size() : 0;
    }

    public Options with(String name, @Nullable Object value) {
        Map<String, @Nullable Object> more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new Options(more);
    }

    /** The same options, where neither html nor text says what to show. */
    public Options orText(@Nullable String text) {
        return has("html") || has("text") ? this : with("text", text);
    }

    /** The content that is given by two options, such as {@code titleHtml} and {@code titleText}. */
    public Options part(String name) {
        return NONE.with("html", get(name + "Html")).with("text", get(name + "Text"));
    }

    public boolean hasContent() {
        return has("html") || has("text");
    }

    public @Nullable Object id() {
        return or("id", get("name"));
    }

    /** The classes that are given, and one more when the condition holds. */
    public String classesAnd(boolean holds, String more) {
        String given = has("classes") ? String.valueOf(get("classes")) : "";
        return holds ? (given + " " + more).trim() : given;
    }

    /** The ids that describe a field: what describes it already, its hint and its error. */
    public @Nullable String describedBy(@Nullable Object already, @Nullable Object id) {
        StringBuilder all = new StringBuilder(counts(already) ? String.valueOf(already) : "");
        all.append(has("hint") ? " " + id + "-hint" : "").append(has("errorMessage") ? " " + id + "-error" : "");
        return all.isEmpty() ? null : all.toString().trim();
    }

    /** As {@link #attributesAnd}, without what counts as not given. */
    public Options attributesGiven(String... names) {
        return attributesAnd(Arrays.stream(names).filter(this::has).toArray(String[]::new));
    }

    /** The named options that are given, as attributes, and then the attributes that are asked for. */
    public Options attributesAnd(String... names) {
        Options all = NONE;
        for (String name : names) {
            Object value = values.get(name);
            all = value == null || Boolean.FALSE.equals(value) ? all : all.with(name, value);
        }
        Map<String, @Nullable Object> more = new LinkedHashMap<>(all.values);
        more.putAll(in("attributes").values);
        return new Options(more);
    }

    static boolean counts(@Nullable Object value) {
        if (value instanceof Number number) {
            return number.doubleValue() != 0;
        }
        return value != null && !Boolean.FALSE.equals(value) && !"".equals(value);
    }

    static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /** Ids or classes, separated by a space; null where there are none. */
    static @Nullable String joined(@Nullable Object first, @Nullable Object second) {
        String all = (text(first) + " " + text(second)).trim();
        return all.isEmpty() ? null : all;
    }
}
