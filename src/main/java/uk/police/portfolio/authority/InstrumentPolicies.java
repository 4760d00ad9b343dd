package uk.police.portfolio.authority;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.police.portfolio.authority.coverage.CapabilityTree;
import uk.police.portfolio.authority.coverage.Establishment;
import uk.police.portfolio.authority.coverage.InstrumentTerms;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.shared.RecordRefusal;
import uk.police.portfolio.shared.Refusal;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.shared.Role;
import uk.police.portfolio.shared.Subject;

/** Puts the policies to what a person asks of an instrument, with what they need to know. */
@Component
class InstrumentPolicies {

    private final VehicleRules rules;
    private final OfficersSource officers;
    private final EstablishmentSource source;
    private final RecordRefusal record;
    private final Clock clock;

    InstrumentPolicies(
            VehicleRules rules,
            OfficersSource officers,
            EstablishmentSource source,
            RecordRefusal record,
            Clock clock) {
        this.rules = rules;
        this.officers = officers;
        this.source = source;
        this.record = record;
        this.clock = clock;
    }

    void refuseUnlawful(DraftInstrument command, Actor by) {
        Establishment establishment = source.establishment();
        List<Refusal> unknown = Stream.concat(command.givers().stream(), Stream.of(command.taker()))
                .filter(code -> !establishment.knows(code))
                .distinct()
                .map(code -> Refusal.of("CODE_IS_UNKNOWN", code))
                .toList();
        List<Refusal> refusedCodes = new ArrayList<>(unknown);
        CapabilityTree capabilities = source.capabilities();
        Stream.concat(command.scope().capabilities().stream(), command.scope().excluded().stream())
                .filter(code -> !capabilities.knows(code))
                .map(code -> Refusal.of("CAPABILITY_IS_UNKNOWN", code))
                .forEach(refusedCodes::add);
        RefusedException.throwIfAny(refusedCodes);
        refuseOthersDrafts(command.title(), command.givers(), null, by);
        VehicleMustBeLawful lawful = new VehicleMustBeLawful(rules.all(), officers.on(today(), establishment));
        List<Refusal> refusals = lawful.refusals(new VehicleMustBeLawful.Vehicle(
                command.kind(), command.givers(), command.taker(), command.functions(), command.parent() != null));
        if (!refusals.isEmpty()) {
            throw record.of(by, draft(command.title()), "draft " + command.kind(), refusals);
        }
    }

    /** A body's officers draft what their own body gives, or its force or policing body does; the secretariat for everybody. */
    void refuseOthersDrafts(String title, List<String> givers, @Nullable UUID draftedIn, Actor by) {
        if (by.isPortal() || by.holds(Role.SECRETARIAT) || (draftedIn != null && by.isOf(draftedIn))) {
            return;
        }
        Establishment establishment = source.establishment();
        boolean own = givers.stream()
                .map(giver -> establishment.officeOf(giver, today()))
                .anyMatch(office -> office != null && office.startsWith(by.bodyCode() + "/"));
        if (!own) {
            throw record.of(
                    by,
                    draft(title),
                    "draft for another body",
                    List.of(Refusal.of("GIVER_IS_OF_ANOTHER_BODY", by.bodyName())));
        }
    }

    /** A draft is for those who write it, give it and take it, and for those who see everything. */
    boolean mayRead(Instrument instrument, Actor by) {
        if (!instrument.isDraft() || readsEveryDraft(by) || Objects.equals(by.bodyId(), instrument.draftedInBodyId())) {
            return true;
        }
        Establishment establishment = source.establishment();
        return Stream.concat(instrument.givers().stream(), Stream.of(instrument.taker()))
                .map(code -> establishment.officeOf(code, today()))
                .anyMatch(office -> office != null && office.startsWith(by.bodyCode() + "/"));
    }

    static boolean readsEveryDraft(Actor by) {
        return by.isPortal() || by.holdsAny(Role.SECRETARIAT, Role.AUDITOR, Role.ADMINISTRATOR);
    }

    /** One of several givers ends, suspends or varies nothing for the others; it withdraws its own signature. */
    void refuseForOthers(Instrument instrument, String act, Actor by) {
        if (instrument.isOfSeveral()) {
            throw record.of(
                    by,
                    instrument.subject(),
                    act + " for the other givers",
                    List.of(Refusal.of("AGREEMENT_IS_OF_SEVERAL", instrument.reference())));
        }
    }

    void refuseUnlessGiver(Subject instrument, List<String> givers, Actor by) {
        Establishment establishment = source.establishment();
        boolean gives = givers.stream()
                .anyMatch(giver -> by.officeCode().equals(establishment.officeOf(giver, today()))
                        || by.officeCode().equals(establishment.successorOf(giver, today())));
        if (!gives) {
            throw record.of(
                    by, instrument, "act as a giver", List.of(Refusal.of("SIGNER_IS_NOT_A_GIVER", by.officeTitle())));
        }
    }

    RefusedException stepUpFailed(Subject instrument, Actor by) {
        return record.of(by, instrument, "sign", List.of(Refusal.of("STEP_UP_FAILED")));
    }

    private static Subject draft(String title) {
        return new Subject("instrument", "a draft", title);
    }

    void refusePast(LocalDate on) {
        if (on.isBefore(today())) {
            throw new RefusedException(List.of(Refusal.of("DATE_IS_PAST", on)));
        }
    }

    List<Refusal> excess(InstrumentTerms child, InstrumentTerms parent) {
        return new ArrayList<>(new ChildMayNotExceedItsParent(source.capabilities()).refusals(child, parent));
    }

    private LocalDate today() {
        return London.today(clock);
    }
}
