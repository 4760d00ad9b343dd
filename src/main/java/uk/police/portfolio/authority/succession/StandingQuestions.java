package uk.police.portfolio.authority.succession;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import uk.police.portfolio.authority.Matter;
import uk.police.portfolio.authority.coverage.InstrumentKind;
import uk.police.portfolio.authority.coverage.InstrumentTerms;

/** What may be decided for many forces at once: every decider and kind of decision of the agreements and directions alive. */
public final class StandingQuestions {

    private static final int MOST = 12;

    /** The instrument that raises it, and what it lets be decided. */
    public record Standing(String instrument, String decider, Matter matter, String capability) {}

    private StandingQuestions() {}

    /** Those of the instruments with the most givers first; a direction speaks for all. */
    public static List<Standing> of(
            Collection<InstrumentTerms> instruments, Collection<String> capabilities, LocalDate on) {
        Map<String, Standing> questions = new LinkedHashMap<>();
        instruments.stream()
                .filter(terms -> isNational(terms) && terms.effective().contains(on))
                .sorted(Comparator.comparing(
                                (InstrumentTerms terms) -> -terms.givers().size())
                        .thenComparing(InstrumentTerms::reference))
                .forEach(terms -> new TreeSet<>(terms.matters()).forEach(matter -> {
                    String capability = anyOf(terms, capabilities);
                    questions.putIfAbsent(
                            terms.taker() + matter + capability,
                            new Standing(terms.reference(), terms.taker(), matter, capability));
                }));
        return questions.values().stream().limit(MOST).toList();
    }

    private static boolean isNational(InstrumentTerms terms) {
        return terms.kind() == InstrumentKind.DIRECTION
                || (terms.kind() == InstrumentKind.COLLABORATION_AGREEMENT
                        && terms.givers().size() > 2);
    }

    private static String anyOf(InstrumentTerms terms, Collection<String> capabilities) {
        Collection<String> named =
                terms.scope().everything() ? capabilities : terms.scope().capabilities();
        return named.stream()
                .filter(code -> !terms.scope().excluded().contains(code))
                .sorted()
                .findFirst()
                .orElse("");
    }
}
