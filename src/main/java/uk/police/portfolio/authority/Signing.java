package uk.police.portfolio.authority;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.police.portfolio.authority.coverage.Establishment;
import uk.police.portfolio.organisation.AppointmentDetails;
import uk.police.portfolio.organisation.OrganisationDirectory;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.shared.RecordRefusal;
import uk.police.portfolio.shared.Refusal;
import uk.police.portfolio.shared.RefusedException;

/** Whose signatures stand on an instrument, and in what capacity somebody may give theirs. */
@Component
class Signing {

    private final OrganisationDirectory directory;
    private final EstablishmentSource source;
    private final RecordRefusal record;
    private final Clock clock;

    Signing(OrganisationDirectory directory, EstablishmentSource source, RecordRefusal record, Clock clock) {
        this.directory = directory;
        this.source = source;
        this.record = record;
        this.clock = clock;
    }

    /** Holder, acting or deputising; refuses, on the record, who holds the office in none of these, and who has signed. */
    InstrumentSignature.Standing standingOf(Instrument instrument, Actor by) {
        Establishment establishment = source.establishment();
        boolean signed =
                instrument.standing().stream().anyMatch(each -> by.officeCode().equals(officeOf(each, establishment)));
        if (signed) {
            throw RefusedException.because("INSTRUMENT_IS_SIGNED", by.officeTitle());
        }
        return directory.appointmentsOf(by.personId(), today()).stream()
                .filter(held -> held.office().id().equals(by.officeId()))
                .min(Comparator.comparing(AppointmentDetails::capacity))
                .map(held -> new InstrumentSignature.Standing(held.capacity(), held.evidence()))
                .orElseThrow(() -> record.of(
                        by,
                        instrument.subject(),
                        "sign",
                        List.of(Refusal.of("SIGNER_DOES_NOT_HOLD_THE_OFFICE", by.officeTitle()))));
    }

    /** The standing signatures of the actor's office: its own, and those that have passed to it. */
    List<InstrumentSignature> ownOf(Instrument instrument, Actor by) {
        Establishment establishment = source.establishment();
        return instrument.standing().stream()
                .filter(each -> by.officeCode().equals(officeOf(each, establishment))
                        || by.officeCode().equals(establishment.successorOf(each.signer(), today())))
                .toList();
    }

    /** Whether every giver has signed. */
    boolean isComplete(Instrument instrument) {
        Establishment establishment = source.establishment();
        List<String> signed = instrument.standing().stream()
                .map(each -> String.valueOf(officeOf(each, establishment)))
                .toList();
        return instrument.givers().stream()
                .allMatch(giver -> signed.contains(String.valueOf(establishment.officeOf(giver, today()))));
    }

    private static @Nullable String officeOf(InstrumentSignature signature, Establishment establishment) {
        return establishment.officeThenOrEarliest(signature.signer(), signature.signedOn());
    }

    private LocalDate today() {
        return London.today(clock);
    }
}
