package uk.police.portfolio.authority.web.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.authority.coverage.CoverageAnswer;
import uk.police.portfolio.authority.coverage.ForceCoverage;
import uk.police.portfolio.authority.coverage.InstrumentKind;
import uk.police.portfolio.authority.coverage.InstrumentTerms;
import uk.police.portfolio.authority.coverage.MissReason;
import uk.police.portfolio.authority.coverage.NearestMiss;
import uk.police.portfolio.authority.coverage.SeatCoverage;
import uk.police.portfolio.shared.Money;

/**
 * One thing to do, and what it would bring.
 *
 * @param reason the message {@code authority.remedy.<REASON>} says what to do
 * @param instrument its reference, where it is about one
 * @param seats that it is missing for, in the order of the matrix
 * @param forces how many would have nothing else in their way that shows today
 * @param shortfall the largest, where limits are too low
 */
record Remedy(
        String reason,
        @Nullable String instrument,
        List<MissedSeat> seats,
        int forces,
        @Nullable Money shortfall) {

    /** How many seats are named before the rest are counted. */
    static final int NAMED = 6;

    /** A seat that is not covered. */
    record MissedSeat(String force, String kind) {}

    /** What seats have in common for whom the same is to be done. */
    private record Same(String reason, @Nullable String instrument) {

        private static final Set<MissReason> NOTHING_FOR_THE_DECIDER = EnumSet.of(
                MissReason.NO_INSTRUMENT,
                MissReason.ADVISORY_ONLY,
                MissReason.WRONG_DECIDER,
                MissReason.MATTER_NOT_COVERED,
                MissReason.OUT_OF_SCOPE);

        /** Where nothing for this decider comes near, signing what others signed is the shortest way. */
        static Same of(String seat, NearestMiss miss, List<InstrumentTerms> suited) {
            if (!NOTHING_FOR_THE_DECIDER.contains(miss.reason())) {
                return new Same(miss.reason().name(), miss.instrument());
            }
            for (InstrumentTerms terms : suited) {
                if (terms.givers().contains(seat)) {
                    return new Same(MissReason.NOT_SIGNED.name(), terms.reference());
                }
            }
            return suited.stream()
                    .filter(terms -> terms.kind() == InstrumentKind.COLLABORATION_AGREEMENT)
                    .max(Comparator.comparing(terms -> terms.givers().size()))
                    .map(terms -> new Same("ACCEDE", terms.reference()))
                    .orElseGet(() -> new Same(miss.reason().name(), miss.instrument()));
        }
    }

    /** What gains the most forces comes first. */
    private static final Comparator<Remedy> BY_GAIN = Comparator.comparingInt(Remedy::forces)
            .reversed()
            .thenComparing(remedy -> -remedy.seats().size())
            .thenComparing(Remedy::reason)
            .thenComparing(remedy -> String.valueOf(remedy.instrument()));

    /** @param suited what would let this decider decide for whoever signs it */
    static List<Remedy> of(CoverageAnswer answer, List<InstrumentTerms> suited, Map<String, String> names) {
        Map<Same, List<SeatCoverage>> missed = new LinkedHashMap<>();
        Map<Same, Integer> gains = new LinkedHashMap<>();
        Map<String, String> forceOf = new LinkedHashMap<>();
        for (ForceCoverage force : answer.forces()) {
            List<Same> needed = new ArrayList<>();
            for (SeatCoverage seat : force.seats()) {
                NearestMiss miss = seat.miss();
                if (miss != null) {
                    Same same = Same.of(seat.seat(), miss, suited);
                    needed.add(same);
                    forceOf.put(seat.seat(), names.getOrDefault(force.force(), force.force()));
                    missed.computeIfAbsent(same, any -> new ArrayList<>()).add(seat);
                }
            }
            needed.stream()
                    .distinct()
                    .filter(same -> needed.stream().allMatch(same::equals))
                    .forEach(same -> gains.merge(same, 1, Integer::sum));
        }
        return missed.entrySet().stream()
                .map(each -> of(each.getKey(), each.getValue(), gains.getOrDefault(each.getKey(), 0), forceOf))
                .sorted(BY_GAIN)
                .toList();
    }

    private static Remedy of(Same same, List<SeatCoverage> seats, int gain, Map<String, String> forceOf) {
        Money largest = null;
        for (SeatCoverage seat : seats) {
            Money shortfall = seat.miss() == null ? null : seat.miss().shortfall();
            if (shortfall != null && (largest == null || shortfall.isMoreThan(largest))) {
                largest = shortfall;
            }
        }
        return new Remedy(
                same.reason(),
                same.instrument(),
                seats.stream()
                        .map(seat -> new MissedSeat(
                                forceOf.getOrDefault(seat.seat(), seat.seat()),
                                seat.kind().name()))
                        .toList(),
                gain,
                largest);
    }

    public List<MissedSeat> named() {
        return seats.subList(0, Math.min(NAMED, seats.size()));
    }

    public int more() {
        return Math.max(0, seats.size() - NAMED);
    }
}
