package uk.police.portfolio.web.component;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** {@code #options}: reads options, and what lists and tables among them hold. */
public class OptionRules {

    public Options of(@Nullable Object given) {
        return Options.of(given);
    }

    public boolean counts(@Nullable Object value) {
        return Options.counts(value);
    }

    /** Ids or classes, separated by a space; null where there are none. */
    public @Nullable String joined(@Nullable Object first, @Nullable Object second) {
        return Options.joined(first, second);
    }

    /** The items that count, each with its position among all, since some ids are numbered. */
    public List<Options> numbered(Options list) {
        return list.get("items") instanceof List<?> all
                ? IntStream.range(0, all.size())
                        .filter(index -> Options.counts(all.get(index)))
                        .mapToObj(index -> Options.of(all.get(index)).with("position", index + 1))
                        .toList()
                : List.of();
    }

    /** A slot of the service navigation: a fragment, given as it is. */
    public Options slot(Options slots, String name) {
        return Options.NONE.with("html", slots.get(name));
    }

    public boolean anyRowActs(Options list) {
        return list.each("rows").stream().anyMatch(row -> row.in("actions").count("items") > 0);
    }

    public List<List<Options>> lines(Options table) {
        return table.get("rows") instanceof Collection<?> rows
                ? rows.stream().filter(Options::counts).map(OptionRules::cells).toList()
                : List.of();
    }

    private static List<Options> cells(Object row) {
        return row instanceof Collection<?> cells
                ? cells.stream().map(Options::of).toList()
                : List.of();
    }
}
