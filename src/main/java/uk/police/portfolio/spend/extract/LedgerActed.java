package uk.police.portfolio.spend.extract;

import java.time.Instant;
import java.util.List;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;
import uk.police.portfolio.shared.DomainEvent;
import uk.police.portfolio.shared.Subject;

/**
 * Something was done with a body's ledger. The record counts its lines and does not add them up: some may be restricted, and more
 * people read the record than may see those.
 *
 * @param act the act's name on the record
 */
public record LedgerActed(Actor by, Instant at, String act, String bodyCode, String bodyName, List<Change> changes)
        implements DomainEvent {

    static final String MAPPED = "LedgerMappingSaved";
    static final String RULED = "LedgerRulesChanged";
    static final String TAKEN = "LedgerExtractTaken";
    static final String MATCHED = "LedgerLinesMatched";
    static final String CORRECTED = "LedgerLinesCorrected";
    static final String ASSIGNED = "LedgerLinesAssigned";

    @Override
    public Subject subject() {
        return new Subject("ledger", bodyCode, bodyName);
    }
}
