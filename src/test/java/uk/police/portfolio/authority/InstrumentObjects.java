package uk.police.portfolio.authority;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import uk.police.portfolio.authorisation.MatrixObjects;
import uk.police.portfolio.authorisation.Whose;
import uk.police.portfolio.authority.coverage.InstrumentKind;
import uk.police.portfolio.authority.coverage.Scope;
import uk.police.portfolio.authority.coverage.SuccessionRule;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.DateRange;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.support.People;

/** Instruments for the authorisation matrix: a consent of Kent's commissioner, and one of Essex's, as the path needs it. */
@Component
class InstrumentObjects implements MatrixObjects {

    private final AuthorityRegister register;
    private final InstrumentDirectory directory;
    private final People people;
    private final Map<String, String> made = new ConcurrentHashMap<>();

    InstrumentObjects(AuthorityRegister register, InstrumentDirectory directory, People people) {
        this.register = register;
        this.directory = directory;
        this.people = people;
    }

    @Override
    public boolean knows(String path) {
        return path.startsWith("/authority/instruments") || path.startsWith("/authority/rules/");
    }

    @Override
    public Map<String, String> values(String path, Whose whose, Actor by) {
        if (whose == Whose.MISSING || whose == Whose.NONE || path.contains("{upload}")) {
            return Map.of(
                    "reference",
                    "INS-999999",
                    "code",
                    "NO_SUCH_RULE",
                    "upload",
                    UUID.randomUUID().toString());
        }
        if (path.startsWith("/authority/rules/")) {
            return Map.of("code", "COLLABORATION");
        }
        String force = whose == Whose.OWN ? "kent" : "essex";
        return Map.of("act", "revocation", "number", "1", "reference", reference(path, force));
    }

    @Override
    public Map<String, String> form(String path) {
        if (path.equals("/authority/instruments")) {
            return Map.ofEntries(
                    Map.entry("kind", "CONSENT_TO_CHIEF_OFFICER"),
                    Map.entry("title", "A consent for the matrix"),
                    Map.entry("givers", "kent/policing-body"),
                    Map.entry("taker", "kent/chief-constable"),
                    Map.entry("matters", "PROGRAMME_FUNDING"),
                    Map.entry("capabilities", "ALL"),
                    Map.entry("singleLimit", "1.00"),
                    Map.entry("fromDay", "1"),
                    Map.entry("fromMonth", "4"),
                    Map.entry("fromYear", "2090"),
                    Map.entry("succession", "LAPSES"),
                    Map.entry("agreedText", "We consent."));
        }
        if (path.contains("/conditions/")) {
            return Map.of("reason", "");
        }
        return Map.of(
                "edition", "1",
                "password", people.password(),
                "reason", "A test of the matrix",
                "onDay", "1",
                "onMonth", "4",
                "onYear", "2098");
    }

    /** One that still is as the path needs it; what an act used up is replaced. */
    private String reference(String path, String force) {
        InstrumentState needed = path.endsWith("/issue") ? InstrumentState.DRAFT : InstrumentState.AWAITING_SIGNATURE;
        return made.compute(
                path + force,
                (key, before) -> before != null && isStill(needed, before) ? before : fresh(needed, force));
    }

    private boolean isStill(InstrumentState needed, String reference) {
        return directory
                .find(reference)
                .filter(instrument -> instrument.state() == needed)
                .isPresent();
    }

    private String fresh(InstrumentState needed, String force) {
        Actor commissioner = people.holding(force + "-policing-body/commissioner");
        byte[] paper = "%PDF-1.7 a consent".getBytes(StandardCharsets.UTF_8);
        String reference = register.draft(consent(force), new Attachment("consent.pdf", paper), commissioner);
        if (needed != InstrumentState.DRAFT) {
            register.issue(reference, commissioner);
        }
        return reference;
    }

    /** From 2090 on, so that it covers nothing that another test asks about. */
    private static DraftInstrument consent(String force) {
        return new DraftInstrument(
                InstrumentKind.CONSENT_TO_CHIEF_OFFICER,
                "A consent for the matrix",
                List.of(force + "/policing-body"),
                force + "/chief-constable",
                Set.of(Matter.PROGRAMME_FUNDING),
                Set.of(),
                Scope.ALL,
                Money.of("1.00"),
                null,
                DateRange.from(LocalDate.of(2090, 4, 1)),
                null,
                null,
                true,
                SuccessionRule.CONTINUES,
                List.of("The panel agrees"),
                null,
                null,
                "We consent.",
                "");
    }
}
