package uk.police.portfolio.spend.quarter;

import java.time.LocalDate;
import java.util.Map;

/** Which forces have sent in the return of the quarter that ended last, as it was known at some moment: said here alone. */
public final class SentReturns {

    /**
     * True in SQL where the body {@code b} has: its return was submitted before {@code :known}, and not sent back since. With
     * {@link #parameters}.
     */
    public static final String SENT = """
            exists (select from spend_return r
                     cross join lateral (select a.act from spend_return_act a
                                          where a.return_id = r.id and a.at < :known
                                            and a.act in ('SUBMITTED', 'TAKEN_UP', 'CHANGES_REQUESTED', 'APPROVED')
                                          order by a.ordinal desc limit 1) as latest
                     where r.body_id = b.id and r.financial_year = :returnYear and r.quarter = :returnQuarter
                       and latest.act <> 'CHANGES_REQUESTED')
            """;

    /** True in SQL where the body {@code b} is asked to return: a territorial force of the day {@code :today}. */
    public static final String ASKED =
            "b.kind = 'FORCE' and b.from_on <= :today and (b.to_on is null or b.to_on >= :today)";

    private SentReturns() {}

    /** Of the quarter that had ended on that day. */
    public static Map<String, Object> parameters(LocalDate day) {
        Quarter ended = Quarter.endedBefore(day);
        return Map.of("returnYear", ended.year().toString(), "returnQuarter", ended.number());
    }
}
