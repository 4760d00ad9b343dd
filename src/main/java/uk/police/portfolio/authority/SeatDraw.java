package uk.police.portfolio.authority;

import java.util.List;
import uk.police.portfolio.shared.Money;

/**
 * What one seat is to be charged with.
 *
 * @param seat {@code kent/policing-body}
 * @param instruments references of the instruments used for it; a statutory office has no account and is passed over
 */
public record SeatDraw(String seat, List<String> instruments, Money amount) {

    public SeatDraw {
        instruments = List.copyOf(instruments);
    }
}
