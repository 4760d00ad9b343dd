package uk.police.portfolio.authority.coverage;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.DateRange;

/** The forces, the offices that fill their seats, and the boards' chairs, with their dates and successors. */
public final class Establishment {

    /** A force, with the force that it became part of. */
    public record ForceTerm(
            String code,
            boolean territorial,
            DateRange existence,
            @Nullable String successor) {}

    /** An office, with the office that its authority passed to when it ended. */
    public record OfficeTerm(
            String code, DateRange existence, @Nullable String successor) {}

    /** An office fills a seat for a time. */
    public record SeatTerm(String seat, String office, DateRange filled) {}

    private final Map<String, ForceTerm> forces;
    private final Map<String, OfficeTerm> offices;
    private final Map<String, List<SeatTerm>> terms;
    private final Map<String, String> chairs;
    private final Set<String> seatCodes = new HashSet<>();
    private final Mergers mergers;

    /** @param chairs the chair's office of each board, by the board's code */
    public Establishment(
            Collection<ForceTerm> forces,
            Collection<OfficeTerm> offices,
            Collection<SeatTerm> seats,
            Map<String, String> chairs) {
        this.forces = forces.stream().collect(toMap(ForceTerm::code, force -> force));
        this.offices = offices.stream().collect(toMap(OfficeTerm::code, office -> office));
        this.terms =
                seats.stream().sorted(comparing(term -> term.filled().fromOn())).collect(groupingBy(SeatTerm::seat));
        this.chairs = Map.copyOf(chairs);
        this.mergers = new Mergers(this.forces);
        forces.stream().filter(ForceTerm::territorial).forEach(this::rememberSeats);
    }

    private void rememberSeats(ForceTerm force) {
        for (SeatKind kind : SeatKind.values()) {
            seatCodes.add(kind.seatOf(force.code()));
        }
    }

    public @Nullable ForceTerm force(String code) {
        return forces.get(code);
    }

    public boolean isSeat(String code) {
        return seatCodes.contains(code);
    }

    /** Whether the code names anything that can give, take or decide. */
    public boolean knows(String code) {
        return offices.containsKey(code) || isSeat(code) || chairs.containsKey(code);
    }

    /** The office that an office, seat or board code stands for on the date; none for a vacant seat or an unknown code. */
    public @Nullable String officeOf(String code, LocalDate on) {
        if (isSeat(code)) {
            return fillerOf(code, on);
        }
        String chair = chairs.get(code);
        if (chair != null) {
            return chair;
        }
        return offices.containsKey(code) ? code : null;
    }

    /** The office that a giver's authority has passed to by the date: itself, or its last successor so far. */
    public @Nullable String successorOf(String giver, LocalDate on) {
        return knows(giver) ? lineOf(giver, on).filler() : null;
    }

    /** Whether the office is, or was on its way to becoming, what the giver is on the date. */
    public boolean isOfTheLine(String office, String giver, LocalDate on) {
        return knows(giver) && lineOf(giver, on).offices().contains(office);
    }

    /** As {@link #officeOf}, but for a vacant seat the office that filled it next. */
    @Nullable
    String officeThenOrNext(String code, LocalDate on) {
        String then = officeOf(code, on);
        return then != null ? then : firstFillerAfter(code, on);
    }

    /** As {@link #officeOf}, but for a seat before the portal's first record of it the first office recorded. */
    public @Nullable String officeThenOrEarliest(String code, LocalDate on) {
        List<SeatTerm> known = terms.getOrDefault(code, List.of());
        boolean precedes = !known.isEmpty() && on.isBefore(known.get(0).filled().fromOn());
        return precedes ? known.get(0).office() : officeOf(code, on);
    }

    /**
     * The seats that have become this force's seat of that kind on the date, each as its own line: one for most forces, one
     * for each predecessor of a merged force, by force code.
     */
    List<SeatLine> linesOf(String force, SeatKind kind, LocalDate on) {
        return mergers.pathsInto(force, on).stream()
                .map(path -> line(path.stream().map(kind::seatOf).toList(), on))
                .toList();
    }

    /** A giver that is named by its code alone, as it is on the date. */
    SeatLine lineOf(String giver, LocalDate on) {
        if (isSeat(giver)) {
            String suffix = giver.substring(giver.lastIndexOf('/'));
            List<String> path = mergers.pathFrom(giver.substring(0, giver.lastIndexOf('/')), on);
            return line(path.stream().map(force -> force + suffix).toList(), on);
        }
        String office = chairs.getOrDefault(giver, giver);
        List<String> chain = chain(office, on);
        String last = chain.get(chain.size() - 1);
        return new SeatLine(List.of(), hasEnded(last, on) ? null : last, Set.copyOf(chain));
    }

    private SeatLine line(List<String> seats, LocalDate on) {
        String filler = fillerOf(seats.get(0), on);
        Set<String> line = new LinkedHashSet<>();
        for (String seat : seats) {
            for (SeatTerm term : terms.getOrDefault(seat, List.of())) {
                if (!term.filled().fromOn().isAfter(on) && leadsTo(filler, chain(term.office(), on), on)) {
                    line.add(term.office());
                }
            }
        }
        return new SeatLine(seats, filler, line);
    }

    private boolean leadsTo(@Nullable String filler, List<String> chain, LocalDate on) {
        return filler == null ? hasEnded(chain.get(chain.size() - 1), on) : chain.contains(filler);
    }

    /** The office, then each that succeeded it by the date. */
    private List<String> chain(String office, LocalDate on) {
        List<String> chain = new ArrayList<>(List.of(office));
        OfficeTerm at = offices.get(office);
        while (at != null
                && at.successor() != null
                && at.existence().hasEndedBy(on)
                && !chain.contains(at.successor())) {
            chain.add(at.successor());
            at = offices.get(at.successor());
        }
        return chain;
    }

    private boolean hasEnded(String office, LocalDate on) {
        OfficeTerm term = offices.get(office);
        return term == null || term.existence().hasEndedBy(on);
    }

    private @Nullable String fillerOf(String seat, LocalDate on) {
        for (SeatTerm term : terms.getOrDefault(seat, List.of())) {
            if (term.filled().contains(on) && !hasEnded(term.office(), on)) {
                return term.office();
            }
        }
        return null;
    }

    private @Nullable String firstFillerAfter(String seat, LocalDate on) {
        for (SeatTerm term : terms.getOrDefault(seat, List.of())) {
            if (term.filled().fromOn().isAfter(on)) {
                return term.office();
            }
        }
        return null;
    }
}
