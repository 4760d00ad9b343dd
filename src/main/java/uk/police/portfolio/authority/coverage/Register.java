package uk.police.portfolio.authority.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The register of instruments as known at one moment, indexed by who they speak for; what it answers never changes. */
public final class Register {

    private final Establishment establishment;
    private final CapabilityTree capabilities;
    private final Map<String, Candidate> byReference = new HashMap<>();
    private final Map<String, List<Candidate>> byGiver = new HashMap<>();
    private final Map<String, Candidate> adviceByTaker = new HashMap<>();
    private final List<Candidate> directions = new ArrayList<>();
    // Most questions are about today; a page of the horizon adds a few days more.
    private final Map<LocalDate, Day> days = new LatestUsed<>(12);
    private final Map<Examination.Aspect, Examination> examinations = new LatestUsed<>(48);

    /** Refuses ({@link IllegalArgumentException}) a parent that is not among the instruments, or that rests on its own child. */
    public Register(Establishment establishment, CapabilityTree capabilities, Collection<InstrumentTerms> instruments) {
        this.establishment = establishment;
        this.capabilities = capabilities;
        Map<String, InstrumentTerms> terms = new HashMap<>();
        instruments.forEach(instrument -> terms.put(instrument.reference(), instrument));
        terms.keySet().forEach(reference -> join(reference, terms, new LinkedHashSet<>()));
        byReference.values().forEach(this::index);
    }

    private Candidate join(String reference, Map<String, InstrumentTerms> terms, Set<String> below) {
        Candidate joined = byReference.get(reference);
        if (joined != null) {
            return joined;
        }
        InstrumentTerms instrument = terms.get(reference);
        if (instrument == null || !below.add(reference)) {
            throw new IllegalArgumentException("Not a parent that can be rested on: " + reference);
        }
        Candidate parent = instrument.parent() == null ? null : join(instrument.parent(), terms, below);
        joined = new Candidate(instrument, parent, establishment);
        byReference.put(reference, joined);
        return joined;
    }

    private void index(Candidate candidate) {
        if (candidate.terms().draft()) {
            return;
        }
        if (candidate.isDirection()) {
            directions.add(candidate);
            return;
        }
        candidate
                .chain()
                .flatMap(link -> link.terms().givers().stream())
                .distinct()
                .forEach(giver -> byGiver.computeIfAbsent(giver, any -> new ArrayList<>(2))
                        .add(candidate));
        String taker = candidate.taker();
        if (!candidate.terms().kind().canBind() && taker != null) {
            // All of a taker's advice fails at the first check, so only the nearest of it can ever be told.
            adviceByTaker.merge(taker, candidate, Register::nearer);
        }
    }

    private static Candidate nearer(Candidate one, Candidate other) {
        Finding first = Finding.missed(one, MissReason.ADVISORY_ONLY);
        Finding second = Finding.missed(other, MissReason.ADVISORY_ONLY);
        return Finding.NEAREST.compare(first, second) <= 0 ? one : other;
    }

    /** Everything in the question that cannot be asked; empty where it can. */
    public List<QuestionFault> faults(CoverageQuestion question) {
        return new QuestionCheck(establishment, capabilities).faults(question);
    }

    /**
     * Answers the question; refuses ({@link IllegalArgumentException}) one that has {@link #faults}.
     *
     * @param reviewGraceDays for how long after its review date an instrument may still be used
     */
    public CoverageAnswer answer(CoverageQuestion question, Draws draws, int reviewGraceDays) {
        List<QuestionFault> faults = faults(question);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("Cannot be asked: " + faults);
        }
        SeatRuling ruling = new SeatRuling(examination(question, reviewGraceDays), draws, question.on());
        return new CoverageAnswer(question.shares().stream().map(ruling::of).toList());
    }

    private Examination examination(CoverageQuestion question, int reviewGraceDays) {
        String decider = establishment.officeOf(question.decider(), question.on());
        Examination.Aspect aspect = new Examination.Aspect(
                question.on(), decider, question.matter(), question.capability(), reviewGraceDays);
        synchronized (examinations) {
            return examinations.computeIfAbsent(aspect, this::examination);
        }
    }

    private Examination examination(Examination.Aspect aspect) {
        Day day = days.computeIfAbsent(aspect.on(), date -> new Day(this, date, directions));
        Candidate advice = aspect.decider() == null ? null : adviceByTaker.get(aspect.decider());
        return new Examination(day, capabilities, aspect, advice);
    }

    /** References of the instrument and of all that it rests on: the accounts that a draw is written to. */
    public List<String> chain(String reference) {
        Candidate candidate = byReference.get(reference);
        return candidate == null
                ? List.of()
                : candidate.chain().map(link -> link.terms().reference()).toList();
    }

    /** What may bind and is no draft, by reference. */
    public List<InstrumentTerms> binding() {
        return byReference.values().stream()
                .map(Candidate::terms)
                .filter(terms -> terms.kind().canBind() && !terms.draft())
                .sorted(Comparator.comparing(InstrumentTerms::reference))
                .toList();
    }

    /** What would let the decider decide this on the date for whoever signs it: signatures and limits are passed over. */
    public List<InstrumentTerms> suited(CoverageQuestion question) {
        String decider = establishment.officeOf(question.decider(), question.on());
        return byReference.values().stream()
                .filter(each -> decider != null && decider.equals(each.taker()))
                .filter(each -> each.terms().kind().canBind()
                        && !each.terms().draft()
                        && each.outOfForce(question.on()) == null
                        && each.terms().matters().contains(question.matter())
                        && capabilities.contains(each.terms().scope(), question.capability()))
                .map(Candidate::terms)
                .sorted(Comparator.comparing(InstrumentTerms::reference))
                .toList();
    }

    public @Nullable InstrumentTerms find(String reference) {
        Candidate candidate = byReference.get(reference);
        return candidate == null ? null : candidate.terms();
    }

    public Establishment establishment() {
        return establishment;
    }

    /** Whether the giver's signature on the instrument stands on the date, as coverage counts it. */
    public boolean isSigned(String reference, String giver, LocalDate on) {
        Candidate candidate = byReference.get(reference);
        return candidate != null
                && establishment.knows(giver)
                && Standing.of(establishment.lineOf(giver, on), candidate, on) == Standing.SIGNED;
    }

    /**
     * The seats that have become the seat by the date, each with those of the instruments that speak for it; empty for a seat
     * that no other has become part of.
     */
    public List<MergedLine> mergedLinesOf(String seat, Collection<String> instruments, LocalDate on) {
        if (!establishment.isSeat(seat)) {
            return List.of();
        }
        String force = seat.substring(0, seat.lastIndexOf('/'));
        SeatKind kind =
                SeatKind.POLICING_BODY.seatOf(force).equals(seat) ? SeatKind.POLICING_BODY : SeatKind.CHIEF_OFFICER;
        List<SeatLine> lines = establishment.linesOf(force, kind, on);
        boolean merged = lines.size() > 1 || lines.get(0).seats().size() > 1;
        return merged ? lines.stream().map(line -> merged(line, instruments)).toList() : List.of();
    }

    private MergedLine merged(SeatLine line, Collection<String> instruments) {
        List<List<String>> chains = instruments.stream()
                .map(byReference::get)
                .filter(Objects::nonNull)
                .filter(each -> each.isDirection()
                        || each.chain()
                                .anyMatch(link -> line.isNamedAmong(link.terms().givers())))
                .map(each -> chain(each.terms().reference()))
                .toList();
        return new MergedLine(line.seats(), chains);
    }

    /** What names the seat, directions apart. */
    Set<Candidate> candidatesFor(SeatLine seat) {
        Set<Candidate> candidates = new LinkedHashSet<>();
        seat.seats().forEach(code -> candidates.addAll(byGiver.getOrDefault(code, List.of())));
        seat.offices().forEach(code -> candidates.addAll(byGiver.getOrDefault(code, List.of())));
        return candidates;
    }
}
