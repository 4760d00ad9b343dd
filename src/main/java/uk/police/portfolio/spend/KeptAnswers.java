package uk.police.portfolio.spend;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Answers that were found before, for as long as nothing changed that they are made of: the same statement with the same parameters
 * over the same figures has the same answer. Whatever changes the figures leaves a mark in its transaction, on whichever portal.
 */
@Component
class KeptAnswers {

    private static final int MOST_TOTALS = 60_000;

    private record Asked(String sql, Map<String, Object> parameters) {}

    private record Kept(String marks, SpendTotals answer) {}

    private final JdbcClient jdbc;
    private final Map<Asked, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);
    private int totals;

    KeptAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The marks are read first: what changes while the answer is found makes it too new for them, never too old.
     *
     * @param read the marks, where the request has read them already
     */
    SpendTotals of(@Nullable String read, String sql, Map<String, Object> parameters, Supplier<SpendTotals> found) {
        String marks =
                read == null ? jdbc.sql(SpendPicture.MARKS).query(String.class).single() : read;
        Asked asked = new Asked(sql, parameters);
        SpendTotals before = find(asked, marks);
        if (before != null) {
            return before;
        }
        SpendTotals answer = found.get();
        keep(asked, new Kept(marks, answer));
        return answer;
    }

    private synchronized @Nullable SpendTotals find(Asked asked, String marks) {
        Kept before = kept.get(asked);
        return before != null && before.marks().equals(marks) ? before.answer() : null;
    }

    private synchronized void keep(Asked asked, Kept answer) {
        Kept replaced = kept.put(asked, answer);
        totals += answer.answer().size()
                - (replaced == null ? 0 : replaced.answer().size());
        var oldest = kept.entrySet().iterator();
        while (totals > MOST_TOTALS && oldest.hasNext()) {
            totals -= oldest.next().getValue().answer().size();
            oldest.remove();
        }
    }
}
