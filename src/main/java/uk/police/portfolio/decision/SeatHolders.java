package uk.police.portfolio.decision;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.police.portfolio.organisation.OrganisationDirectory;
import uk.police.portfolio.organisation.SeatFilling;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.shared.Refusal;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.shared.Role;

/** Says which seats an office fills today, and speaks for a seat only whom it is filled by. */
@Component
public class SeatHolders {

    private final OrganisationDirectory organisation;
    private final Clock clock;

    SeatHolders(OrganisationDirectory organisation, Clock clock) {
        this.organisation = organisation;
        this.clock = clock;
    }

    /** {@code kent/policing-body}; the office of a mayor may fill several. */
    public List<String> seatsOf(Actor reader) {
        if (!reader.holds(Role.AUTHORITY_HOLDER)) {
            return List.of();
        }
        return organisation.seats(London.today(clock)).stream()
                .filter(seat -> seat.officeId().equals(reader.officeId()))
                .map(SeatFilling::seatCode)
                .sorted()
                .toList();
    }

    /** Refused on the record: {@code NOT_YOUR_SEAT}. */
    public void refuseUnlessFilledBy(String seat, Actor by) {
        if (!seatsOf(by).contains(seat)) {
            throw RefusedException.onTheRecord(List.of(Refusal.of("NOT_YOUR_SEAT", seat)));
        }
    }

    /** Refused on the record: {@code NOT_YOUR_SEAT}, and {@code OWN_CASE} to whoever sent the case in. */
    public void refuseUnlessTheirs(CaseDetails decided, String seat, Actor by) {
        List<Refusal> refusals = new ArrayList<>();
        if (!seatsOf(by).contains(seat)) {
            refusals.add(Refusal.of("NOT_YOUR_SEAT", seat));
        }
        if (decided.isAuthoredBy(by)) {
            refusals.add(Refusal.of("OWN_CASE", decided.reference()));
        }
        if (!refusals.isEmpty()) {
            throw RefusedException.onTheRecord(refusals);
        }
    }
}
