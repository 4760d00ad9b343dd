package uk.police.portfolio.decision.notice;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.police.portfolio.authority.InstrumentDirectory;
import uk.police.portfolio.authority.InstrumentHeading;
import uk.police.portfolio.authority.VehicleRule;
import uk.police.portfolio.authority.VehicleRules;
import uk.police.portfolio.authority.coverage.ForceCoverage;
import uk.police.portfolio.authority.coverage.InstrumentKind;
import uk.police.portfolio.decision.Proposal;
import uk.police.portfolio.decision.binding.BindingDetails;

/** The powers that a decision rests on: the instruments frozen with it, and those that it cites. */
@Component
class NoticePowers {

    private static final String STATUTORY = InstrumentKind.STATUTORY_OFFICE.name();

    private final InstrumentDirectory instruments;
    private final VehicleRules rules;

    NoticePowers(InstrumentDirectory instruments, VehicleRules rules) {
        this.instruments = instruments;
        this.rules = rules;
    }

    List<NoticePower> of(BindingDetails binding, @org.jspecify.annotations.Nullable Proposal proposal) {
        Map<String, Set<String>> used = usedFor(binding, force -> force.isCovered());
        if (proposal != null) {
            proposal.instruments().forEach(cited -> used.putIfAbsent(cited, Set.of()));
        }
        return powers(used);
    }

    /** Those of the seats of one force that were covered; its other seats ratified. */
    List<NoticePower> of(BindingDetails binding, String force) {
        return powers(usedFor(binding, each -> each.force().equals(force)));
    }

    private static Map<String, Set<String>> usedFor(BindingDetails binding, Predicate<ForceCoverage> which) {
        Map<String, Set<String>> used = new LinkedHashMap<>();
        binding.answer().forces().stream()
                .filter(which)
                .forEach(force -> force.seats().stream()
                        .flatMap(seat -> seat.instruments().stream())
                        .forEach(instrument -> used.computeIfAbsent(instrument, none -> new LinkedHashSet<>())
                                .add(force.force())));
        return used;
    }

    private List<NoticePower> powers(Map<String, Set<String>> used) {
        Map<String, String> kinds = instruments.headings(used.keySet()).stream()
                .collect(Collectors.toMap(InstrumentHeading::reference, InstrumentHeading::kind));
        Map<String, String> citations = citations();
        return used.entrySet().stream()
                .map(each -> power(each.getKey(), List.copyOf(each.getValue()), kinds, citations))
                .toList();
    }

    private static NoticePower power(
            String instrument, List<String> forces, Map<String, String> kinds, Map<String, String> citations) {
        String kind = kinds.getOrDefault(instrument, STATUTORY);
        String reference =
                instrument.startsWith(STATUTORY + ":") ? instrument.substring(STATUTORY.length() + 1) : instrument;
        return new NoticePower(reference, kind, citations.getOrDefault(kind, ""), forces);
    }

    /** The law by which such an instrument may be given. */
    private Map<String, String> citations() {
        return rules.all().stream()
                .filter(rule -> rule.effect() == VehicleRule.Effect.ALLOWS)
                .collect(Collectors.groupingBy(
                        rule -> rule.kind().name(),
                        Collectors.mapping(
                                VehicleRule::citation,
                                Collectors.collectingAndThen(
                                        Collectors.toCollection(LinkedHashSet::new),
                                        found -> String.join("; ", found)))));
    }
}
