package uk.police.portfolio.spend.ledger;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;
import uk.police.portfolio.shared.DomainEvent;
import uk.police.portfolio.shared.Subject;

/**
 * The lines of a file were posted.
 *
 * @param sums of the lines that are not restricted, one a measure: more people read the record than may see the others
 */
public record SpendImported(
        Actor by,
        Instant at,
        String reference,
        String fileName,
        String sha256,
        int lines,
        int repeats,
        List<LineSum> sums)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("spend import", reference, fileName);
    }

    @Override
    public List<Change> changes() {
        return Stream.concat(
                        Stream.of(
                                Change.to("sha256", sha256), Change.to("lines", lines), Change.to("repeats", repeats)),
                        sums.stream()
                                .map(sum ->
                                        Change.to(sum.measure(), sum.amount().full())))
                .toList();
    }
}
