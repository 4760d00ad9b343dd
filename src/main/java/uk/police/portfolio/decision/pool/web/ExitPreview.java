package uk.police.portfolio.decision.pool.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.decision.pool.NoticePeriod;
import uk.police.portfolio.decision.pool.PoolDetails;
import uk.police.portfolio.decision.pool.PoolShare;
import uk.police.portfolio.shared.Money;

/** What the members of a pool would pay, were the force of a seat to give notice today. */
record ExitPreview(String seat, List<Row> rows) {

    /**
     * One member.
     *
     * @param then null where it is the one that leaves
     */
    record Row(String name, Money now, @Nullable Money then) {}

    ExitPreview {
        rows = List.copyOf(rows);
    }

    static ExitPreview of(PoolDetails pool, String seat, NoticePeriod notice) {
        String force = seat.substring(0, seat.indexOf('/'));
        Map<String, Money> then = pool.withoutFrom(force, notice.leavesOn()).stream()
                .collect(Collectors.toMap(PoolShare::force, PoolShare::amount));
        return new ExitPreview(
                seat,
                pool.on(notice.givenOn()).map(standing -> standing.shares()).orElse(List.of()).stream()
                        .map(share -> new Row(share.name(), share.amount(), then.get(share.force())))
                        .toList());
    }
}
