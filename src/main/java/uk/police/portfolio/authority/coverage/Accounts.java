package uk.police.portfolio.authority.coverage;

import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.Money;

/** What a seat's share meets on its way up a chain of instruments: single limits, and what is left of the year's. */
record Accounts(Draws draws, FinancialYear year) {

    /** Checks 9 and 10, against the headroom that was worked out: null where the share passes both. */
    @Nullable
    Finding miss(Candidate candidate, @Nullable Money headroom, Money share) {
        Money overSingle = overSingleLimit(candidate, share);
        if (!overSingle.isZero()) {
            return new Finding(candidate, MissReason.OVER_SINGLE_LIMIT, overSingle, 0, null);
        }
        Money overHeadroom = excess(share, headroom);
        return overHeadroom.isZero() ? null : new Finding(candidate, MissReason.OVER_HEADROOM, overHeadroom, 0, null);
    }

    /** The least that is left for the seat along the chain; null is unlimited. */
    @Nullable
    Money leastHeadroom(Candidate candidate, SeatLine seat) {
        Money least = null;
        for (Candidate link = candidate; link != null; link = link.parent()) {
            Money headroom = headroom(link.terms(), seat);
            if (headroom != null && (least == null || least.isMoreThan(headroom))) {
                least = headroom;
            }
        }
        return least;
    }

    private Money overSingleLimit(Candidate candidate, Money share) {
        Money largest = Money.ZERO;
        for (Candidate link = candidate; link != null; link = link.parent()) {
            Money excess = excess(share, link.terms().singleLimit());
            largest = excess.isMoreThan(largest) ? excess : largest;
        }
        return largest;
    }

    private @Nullable Money headroom(InstrumentTerms terms, SeatLine seat) {
        if (terms.aggregateLimit() == null) {
            return null;
        }
        Money used = terms.drawnBefore().getOrDefault(year, Money.ZERO);
        for (String account : seat.seats()) {
            used = used.plus(draws.drawn(terms.reference(), account, year));
        }
        return terms.aggregateLimit().minus(used);
    }

    private static Money excess(Money share, @Nullable Money limit) {
        return limit != null && share.isMoreThan(limit) ? share.minus(limit) : Money.ZERO;
    }
}
