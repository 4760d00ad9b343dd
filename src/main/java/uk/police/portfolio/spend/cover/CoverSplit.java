package uk.police.portfolio.spend.cover;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.shared.Percentage;

/** Money by how far there is authority for it. */
public record CoverSplit(Money covered, Money partial, Money none, Money unasked) {

    static CoverSplit of(Collection<CoverUnit> units) {
        return new CoverSplit(
                sum(units, Cover.COVERED),
                sum(units, Cover.PARTIAL),
                sum(units, Cover.NONE),
                sum(units, Cover.UNASKED));
    }

    /** By whatever each is told apart by, in its order. */
    static Map<String, CoverSplit> by(Collection<CoverUnit> units, Function<CoverUnit, String> key) {
        Map<String, List<CoverUnit>> grouped = new TreeMap<>();
        units.forEach(unit -> grouped.computeIfAbsent(key.apply(unit), any -> new ArrayList<>())
                .add(unit));
        Map<String, CoverSplit> splits = new LinkedHashMap<>();
        grouped.forEach((name, each) -> splits.put(name, of(each)));
        return splits;
    }

    public Money of(Cover cover) {
        return switch (cover) {
            case COVERED -> covered;
            case PARTIAL -> partial;
            case NONE -> none;
            case UNASKED -> unasked;
        };
    }

    public Money total() {
        return Money.sum(List.of(covered, partial, none, unasked));
    }

    /** Of what authority could be asked about; null where that is nothing. */
    public @Nullable Percentage share() {
        return Percentage.of(covered, Money.sum(List.of(covered, partial, none)));
    }

    private static Money sum(Collection<CoverUnit> units, Cover cover) {
        return Money.sum(units.stream()
                .filter(unit -> unit.cover() == cover)
                .map(CoverUnit::amount)
                .toList());
    }
}
