package uk.police.portfolio.organisation;

import java.util.UUID;
import uk.police.portfolio.shared.DateRange;

/** An office fills a force's seat for a time. */
public record SeatFilling(
        UUID forceId, String forceCode, SeatKind seat, UUID officeId, String officeCode, DateRange term) {

    public String seatCode() {
        return seat.of(forceCode);
    }
}
