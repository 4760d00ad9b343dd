package uk.police.portfolio.authority;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.authority.coverage.Condition;
import uk.police.portfolio.authority.coverage.InstrumentKind;
import uk.police.portfolio.authority.coverage.Scope;
import uk.police.portfolio.authority.coverage.SuccessionRule;
import uk.police.portfolio.shared.DateRange;
import uk.police.portfolio.shared.Money;

/**
 * The terms of an instrument as somebody writes or varies them.
 *
 * @param functions reserved functions that it would hand over; naming any is refused where the law reserves them
 * @param parent reference of the instrument that it rests on
 * @param supersedes reference of the instrument whose place it takes
 * @param agreedText what the givers sign
 */
public record DraftInstrument(
        InstrumentKind kind,
        String title,
        List<String> givers,
        String taker,
        Set<Matter> matters,
        Set<String> functions,
        Scope scope,
        @Nullable Money singleLimit,
        @Nullable Money aggregateLimit,
        DateRange effective,
        @Nullable LocalDate reviewOn,
        @Nullable String parent,
        boolean subDelegable,
        SuccessionRule succession,
        List<String> conditions,
        @Nullable String supersedes,
        @Nullable UUID documentId,
        String agreedText,
        String evidenceNote) {

    public DraftInstrument {
        givers = List.copyOf(givers);
        matters = Set.copyOf(matters);
        functions = Set.copyOf(functions);
        conditions = List.copyOf(conditions);
    }

    /** The same terms for an instrument that there is: kind, what it rests on and its conditions stay as they are. */
    public DraftInstrument varying(InstrumentDetails instrument, @Nullable String replaced, String evidence) {
        return new DraftInstrument(
                instrument.terms().kind(),
                title,
                givers,
                taker,
                matters,
                functions,
                scope,
                singleLimit,
                aggregateLimit,
                effective,
                reviewOn,
                instrument.terms().parent(),
                subDelegable,
                succession,
                instrument.terms().conditions().stream()
                        .filter(condition -> condition.metOn() == null)
                        .map(Condition::text)
                        .toList(),
                replaced,
                documentId,
                agreedText,
                evidence);
    }
}
