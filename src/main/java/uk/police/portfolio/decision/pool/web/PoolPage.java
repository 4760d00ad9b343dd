package uk.police.portfolio.decision.pool.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.decision.pool.PoolDetails;
import uk.police.portfolio.decision.pool.PoolExitDetails;
import uk.police.portfolio.decision.pool.PoolStanding;
import uk.police.portfolio.shared.Money;

/**
 * One pool as it stands today and as it will once notices have run.
 *
 * @param now null before its first terms hold
 * @param later one standing for each day on which it changes from now on
 */
record PoolPage(PoolDetails pool, @Nullable PoolStanding now, List<PoolStanding> later) {

    static PoolPage of(PoolDetails pool, LocalDate today) {
        List<PoolStanding> later = Stream.concat(
                        pool.exits().stream().map(PoolExitDetails::leavesOn),
                        pool.versions().stream().map(version -> version.effectiveOn()))
                .filter(day -> day.isAfter(today))
                .distinct()
                .sorted()
                .map(day -> pool.on(day).orElseThrow())
                .toList();
        return new PoolPage(pool, pool.on(today).orElse(null), later);
    }

    /** The reader's seats that could give notice today. */
    List<String> seatsToLeaveFor(List<String> own) {
        return own.stream()
                .filter(seat -> {
                    String force = seat.substring(0, seat.indexOf('/'));
                    return now != null
                            && now.member(force).isPresent()
                            && pool.exitOf(force).isEmpty();
                })
                .toList();
    }

    public Money total(PoolStanding standing) {
        return Money.sum(standing.shares().stream().map(share -> share.amount()).toList());
    }
}
