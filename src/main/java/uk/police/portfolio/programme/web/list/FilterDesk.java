package uk.police.portfolio.programme.web.list;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.web.Choice;

/** Keeps what the filters of the list offer for a minute: bodies and capabilities change a few times a year. */
@Component
class FilterDesk {

    private static final Duration KEPT = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final Clock clock;
    private volatile @Nullable Kept kept;

    FilterDesk(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Kept(FilterChoices choices, Instant at) {}

    FilterChoices choices() {
        Kept now = kept;
        Instant at = clock.instant();
        if (now == null || !now.at().plus(KEPT).isAfter(at) || now.at().isAfter(at)) {
            now = new Kept(read(), at);
            kept = now;
        }
        return now.choices();
    }

    private FilterChoices read() {
        Map<String, List<FilterChoice>> named = jdbc.sql("""
                        select 'body' as kind, code, name, null as family from body
                         where kind in ('FORCE', 'NON_TERRITORIAL_FORCE', 'NATIONAL_BODY')
                        union all
                        select 'capability', c.code, c.name, y.name from capability c left join capability y on y.id = c.family_id
                         order by 1, 3
                        """).query(FilterChoice.class).list().stream()
                .collect(Collectors.groupingBy(FilterChoice::kind));
        return new FilterChoices(Map.of(
                "body", named(named.getOrDefault("body", List.of())),
                "capability", named(named.getOrDefault("capability", List.of())),
                "level", orAny(FilterChoices.LEVELS),
                "status", orAny(FilterChoices.STATUSES),
                "stage", orAny(FilterChoices.STAGES),
                "ownership", orAny(FilterChoices.MODELS),
                "year", orAny(years()),
                "figures", orAny(FilterChoices.FIGURES)));
    }

    private static List<Choice> named(List<FilterChoice> found) {
        return orAny(found.stream()
                .map(each -> Choice.named(each.code(), each.name()))
                .toList());
    }

    private static List<Choice> orAny(List<Choice> choices) {
        return Stream.concat(Stream.of(FilterChoices.ANY), choices.stream()).toList();
    }

    private List<Choice> years() {
        return FinancialYear.of(London.today(clock)).plus(-1).andFollowing(7).stream()
                .map(year -> Choice.named(year.toString(), year.toString()))
                .toList();
    }
}
