package uk.police.portfolio.capability.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who owns what, counted over the forces. */
@Component
class CapabilityQueries {

    private final JdbcClient jdbc;

    CapabilityQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By capability, for the territorial forces that exist on the date. */
    Map<String, OwnerCount> counts(LocalDate on) {
        return jdbc.sql("""
                        select c.code, o.model, count(*)::int as forces, count(o.decision_reference)::int as decided
                          from capability_owner o join capability c on c.id = o.capability_id join body f on f.id = o.force_id
                         where o.superseded_by is null and o.from_on <= :on and (o.to_on is null or o.to_on >= :on)
                           and f.from_on <= :on and (f.to_on is null or f.to_on >= :on)
                         group by c.code, o.model
                         order by c.code, forces desc, o.model
                        """).param("on", on).query(OwnerCount.ModelCount.class).list().stream()
                .collect(Collectors.groupingBy(
                        OwnerCount.ModelCount::code,
                        Collectors.collectingAndThen(Collectors.toList(), OwnerCount::new)));
    }

    /** By capability, what is decided and has not begun yet. */
    Map<String, UpcomingOwner> upcoming(LocalDate on) {
        return jdbc.sql("""
                        select c.code, min(o.from_on) as from_on, count(distinct o.force_id)::int as forces
                          from capability_owner o join capability c on c.id = o.capability_id
                         where o.superseded_by is null and o.from_on > :on
                         group by c.code
                        """).param("on", on).query(UpcomingOwner.class).list().stream()
                .collect(Collectors.toMap(UpcomingOwner::code, Function.identity()));
    }

    /** The first day on which a decision begins to hold, and for how many forces any does. */
    record UpcomingOwner(String code, LocalDate fromOn, int forces) {}
}
