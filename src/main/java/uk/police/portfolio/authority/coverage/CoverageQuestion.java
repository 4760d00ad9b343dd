package uk.police.portfolio.authority.coverage;

import java.time.LocalDate;
import java.util.List;
import uk.police.portfolio.authority.Matter;

/**
 * May this decider take this kind of decision, about this capability, on this date, for these forces with these amounts?
 *
 * @param decider an office, seat or board code; a board decides as its chair's office
 * @param shares each force once
 */
public record CoverageQuestion(
        String decider, Matter matter, String capability, LocalDate on, List<ForceShare> shares) {

    public CoverageQuestion {
        shares = List.copyOf(shares);
    }
}
