package uk.police.portfolio.spend;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.spend.quarter.SentReturns;

/** Counts, beside every total, the territorial forces that have not returned the quarter that ended last. */
@Service
public class SpendReporting {

    /** When the body {@code b} last returned figures of the years that are asked about; with {@link #parameters}. */
    public static final String LAST_AT = lastAt("cast(:from as integer)", "cast(:to as integer)");

    /** How many forces have not sent in their return, and how many are asked to; with {@link #parameters}. */
    public static final String MISSING = "(select array[count(*) filter (where not %s), count(*)] from body b where %s)"
            .formatted(SentReturns.SENT, SentReturns.ASKED);

    private static final String AGES =
            "(select array[max(t.at), min(t.at)] from (select %s as at from body b where %s) as t)";

    private static final String RETURNED = """
            select b.name, %s as sent, %s as last_at
              from body b
             where %s %%s
             order by b.name collate "en-GB-x-icu"
            """.formatted(SentReturns.SENT, LAST_AT, SentReturns.ASKED);

    private final JdbcClient jdbc;
    private final SpendReader readers;
    private final UnmatchedFacts unmatched;

    SpendReporting(JdbcClient jdbc, SpendReader readers, UnmatchedFacts unmatched) {
        this.jdbc = jdbc;
        this.readers = readers;
        this.unmatched = unmatched;
    }

    /**
     * A force.
     *
     * @param hasSent whether it has sent in its return of the quarter that ended last
     * @param lastAt when it last returned figures of its own; null where it never did
     */
    public record Returned(
            String name, boolean hasSent, @Nullable Instant lastAt) {}

    /** When figures of the years between these, in SQL, last came in, and when whoever has waited longest last returned some. */
    public static String ages(String from, String to) {
        return AGES.formatted(lastAt(from, to), SentReturns.ASKED);
    }

    private static String lastAt(String from, String to) {
        return """
            (select max(m.applied_at) from spend_month m
              where m.body_id = b.id and m.returns and m.applied_at < :known
                and m.month between %s * 12 and %s * 12 + 11)
            """.formatted(from, to);
    }

    /** What stands beside every total that answers the question. */
    public BesideTotals beside(SpendQuestion question, Actor reader) {
        return new BesideTotals(day(question), of(question), unmatched.of(question, reader));
    }

    /** What statements with these parts are told of the question, and of no reader: what a reader may see is to be told after it. */
    public Map<String, Object> parameters(SpendQuestion asked) {
        return readers.parameters(asked.asAt(readers.past(asked.asAt())), Actor.PORTAL);
    }

    public ReportingStanding of(SpendQuestion asked) {
        SpendQuestion question = asked.asAt(readers.past(asked.asAt()));
        String which = question.asked(SpendDimension.BODY)
                        .map(body -> " and b.code = :body")
                        .orElse("")
                + question.asked(SpendDimension.REGION)
                        .map(region -> " and b.region = :region")
                        .orElse("");
        List<Returned> bodies = jdbc.sql(RETURNED.formatted(which))
                .params(parameters(question))
                .query((row, number) -> new Returned(
                        row.getString("name"),
                        row.getBoolean("sent"),
                        moment(row.getObject("last_at", OffsetDateTime.class))))
                .list();
        return of(bodies);
    }

    public static ReportingStanding of(List<Returned> bodies) {
        List<Instant> moments =
                bodies.stream().map(Returned::lastAt).filter(Objects::nonNull).toList();
        return new ReportingStanding(
                bodies.stream()
                        .filter(body -> !body.hasSent())
                        .map(Returned::name)
                        .toList(),
                bodies.size(),
                moments.stream().max(Comparator.naturalOrder()).orElse(null),
                moments.stream().min(Comparator.naturalOrder()).orElse(null));
    }

    /** The day at whose end the figures were known: the one that was asked about, or today. */
    public LocalDate day(SpendQuestion question) {
        return Objects.requireNonNullElse(readers.past(question.asAt()), readers.today());
    }

    private static @Nullable Instant moment(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
