package uk.police.portfolio.authority;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.authority.coverage.CapabilityTree;
import uk.police.portfolio.authority.coverage.InstrumentTerms;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.shared.Refusal;

/** What was passed on stays within what was given: amount, scope, matters and dates, and only where passing on is allowed. */
record ChildMayNotExceedItsParent(CapabilityTree capabilities) {

    List<Refusal> refusals(InstrumentTerms child, InstrumentTerms parent) {
        List<Refusal> refusals = new ArrayList<>();
        if (!parent.subDelegable()) {
            refusals.add(Refusal.of("PARENT_MAY_NOT_BE_PASSED_ON", parent.reference()));
        }
        if (isMore(child.singleLimit(), parent.singleLimit())) {
            refusals.add(Refusal.of("CHILD_EXCEEDS_SINGLE_LIMIT", parent.reference()));
        }
        if (isMore(child.aggregateLimit(), parent.aggregateLimit())) {
            refusals.add(Refusal.of("CHILD_EXCEEDS_AGGREGATE_LIMIT", parent.reference()));
        }
        if (!parent.matters().containsAll(child.matters())) {
            refusals.add(Refusal.of("CHILD_EXCEEDS_MATTERS", parent.reference()));
        }
        if (!capabilities.isWithin(child.scope(), parent.scope())) {
            refusals.add(Refusal.of("CHILD_EXCEEDS_SCOPE", parent.reference()));
        }
        if (startsEarlier(child, parent) || endsLater(lastDay(child), lastDay(parent))) {
            refusals.add(Refusal.of("CHILD_EXCEEDS_DATES", parent.reference()));
        }
        return refusals;
    }

    private static boolean isMore(@Nullable Money child, @Nullable Money parent) {
        return parent != null && (child == null || child.isMoreThan(parent));
    }

    private static boolean startsEarlier(InstrumentTerms child, InstrumentTerms parent) {
        return child.effective().fromOn().isBefore(parent.effective().fromOn());
    }

    private static boolean endsLater(@Nullable LocalDate child, @Nullable LocalDate parent) {
        return parent != null && (child == null || child.isAfter(parent));
    }

    private static @Nullable LocalDate lastDay(InstrumentTerms terms) {
        LocalDate to = terms.effective().toOn();
        LocalDate beforeRevoked =
                terms.revokedOn() == null ? null : terms.revokedOn().minusDays(1);
        return endsLater(to, beforeRevoked) ? beforeRevoked : to;
    }
}
