package uk.police.portfolio.authority.coverage;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.authority.Matter;
import uk.police.portfolio.shared.DateRange;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.Money;

/**
 * What coverage reads of one instrument: signatures and dates, never its state (save that a draft is no candidate).
 *
 * @param draft still being written: speaks for nobody
 * @param givers seat codes or office codes
 * @param taker an office, seat or board code
 * @param singleLimit the most that one decision may cost a force; null is unlimited, zero is nothing
 * @param aggregateLimit the most that a seat may commit in a financial year; null is unlimited, zero is nothing
 * @param drawnBefore what each seat had used, by year, before the portal kept the ledger
 * @param effective first and last day
 * @param reviewBy usable until this day plus the grace period
 * @param parent reference of the instrument that it rests on
 */
public record InstrumentTerms(
        String reference,
        InstrumentKind kind,
        boolean draft,
        List<String> givers,
        String taker,
        Set<Matter> matters,
        Scope scope,
        @Nullable Money singleLimit,
        @Nullable Money aggregateLimit,
        Map<FinancialYear, Money> drawnBefore,
        DateRange effective,
        @Nullable LocalDate reviewBy,
        List<Suspension> suspensions,
        @Nullable LocalDate revokedOn,
        @Nullable String parent,
        boolean subDelegable,
        List<Condition> conditions,
        SuccessionRule succession,
        List<Signature> signatures) {

    public InstrumentTerms {
        givers = List.copyOf(givers);
        matters = Set.copyOf(matters);
        drawnBefore = Map.copyOf(drawnBefore);
        suspensions = List.copyOf(suspensions);
        conditions = List.copyOf(conditions);
        signatures = List.copyOf(signatures);
    }
}
