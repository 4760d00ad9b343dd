package uk.police.portfolio.journey;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.police.portfolio.authority.Attachment;
import uk.police.portfolio.authority.AuthorityRegister;
import uk.police.portfolio.authority.DraftInstrument;
import uk.police.portfolio.authority.InstrumentDirectory;
import uk.police.portfolio.authority.Matter;
import uk.police.portfolio.authority.coverage.InstrumentKind;
import uk.police.portfolio.authority.coverage.Scope;
import uk.police.portfolio.authority.coverage.SuccessionRule;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.DateRange;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.support.People;

/** Consents of policing bodies to their chief officers, made and signed by their own verbs. */
@Component
class Consents {

    private final AuthorityRegister register;
    private final InstrumentDirectory directory;
    private final People people;

    Consents(AuthorityRegister register, InstrumentDirectory directory, People people) {
        this.register = register;
        this.directory = directory;
        this.people = people;
    }

    String drafted(String force) {
        return register.draft(terms(force, List.of()), paper(), holder(force));
    }

    String issued(String force) {
        String reference = drafted(force);
        register.issue(reference, holder(force));
        return reference;
    }

    String inForce(String force) {
        return signed(issued(force), force);
    }

    /** In force once its condition is met. */
    String conditional(String force) {
        String reference = register.draft(terms(force, List.of("Publish the exit plan")), paper(), holder(force));
        register.issue(reference, holder(force));
        return signed(reference, force);
    }

    private String signed(String reference, String force) {
        int edition = directory.find(reference, Actor.PORTAL).orElseThrow().edition();
        register.sign(reference, edition, people.password(), holder(force));
        return reference;
    }

    private static Attachment paper() {
        return new Attachment("consent.pdf", "%PDF-1.7\nI consent.".getBytes(StandardCharsets.UTF_8));
    }

    private Actor holder(String force) {
        return people.holding(force + "-policing-body/commissioner");
    }

    private static DraftInstrument terms(String force, List<String> conditions) {
        return new DraftInstrument(
                InstrumentKind.CONSENT_TO_CHIEF_OFFICER,
                "Consent to contracts of up to £2.5m",
                List.of(force + "/policing-body"),
                force + "/chief-officer",
                Set.of(Matter.PROGRAMME_FUNDING, Matter.OWNERSHIP),
                Set.of(),
                Scope.ALL,
                Money.of("2500000.00"),
                null,
                DateRange.from(LocalDate.of(2026, 4, 1)),
                null,
                null,
                true,
                SuccessionRule.CONTINUES,
                conditions,
                null,
                null,
                "I consent to contracts of up to £2.5m for technology.",
                "");
    }
}
