package uk.police.portfolio.decision.board;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.rules.RuleBook;
import uk.police.portfolio.rules.Rules;
import uk.police.portfolio.shared.London;

/** A vote as it would open now: today's rules, the board's roll, and the pool's where one votes beside it. */
@Component
class BallotCall {

    private final RollCall roll;
    private final PoolRoll pools;
    private final Rules rules;
    private final Clock clock;

    BallotCall(RollCall roll, PoolRoll pools, Rules rules, Clock clock) {
        this.roll = roll;
        this.pools = pools;
        this.rules = rules;
        this.clock = clock;
    }

    /** @param sitting where it is held in a meeting: only those who are there are asked */
    Voting on(CaseDetails asked, @Nullable Sitting sitting) {
        LocalDate today = London.today(clock);
        RuleBook book = rules.on(today);
        List<RollMember> called = roll.on(today, asked);
        List<RollMember> there = sitting == null
                ? called
                : called.stream().map(member -> member.at(sitting)).toList();
        return new Voting(asked, there, book, sitting, clock.instant())
                .with(pools.on(asked, book).orElse(null));
    }
}
