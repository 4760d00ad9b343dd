package uk.police.portfolio.authority;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.police.portfolio.authority.coverage.CapabilityTree;
import uk.police.portfolio.authority.coverage.MergedLine;
import uk.police.portfolio.authority.coverage.Register;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.shared.Refusal;

/** What is left for a merged force's seat: as much as for each of the seats that became it, as coverage counts it. */
@Component
class MergedHeadroom {

    private record Line(SeatDraw draw, MergedLine merged) {}

    private final EstablishmentSource source;
    private final TermsLedger terms;
    private final JdbcClient jdbc;
    private final Clock clock;

    MergedHeadroom(EstablishmentSource source, TermsLedger terms, JdbcClient jdbc, Clock clock) {
        this.source = source;
        this.terms = terms;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One refusal for each predecessor that no instrument has enough left for; its accounts stay locked until the end. */
    List<Refusal> refusals(List<SeatDraw> draws, FinancialYear year) {
        List<Line> lines = lines(draws);
        if (lines.isEmpty()) {
            return List.of();
        }
        Set<String> seats = new HashSet<>();
        Set<String> instruments = new HashSet<>();
        for (Line line : lines) {
            seats.addAll(line.merged().seats());
            line.merged().chains().forEach(instruments::addAll);
        }
        Map<String, BigDecimal> limits = limits(instruments, year);
        Map<String, BigDecimal> drawn = drawn(instruments, seats, year);
        List<Refusal> refusals = new ArrayList<>();
        for (Line line : lines) {
            BigDecimal missing = missing(line, limits, drawn);
            if (missing.signum() > 0) {
                String former = line.merged().seats().get(line.merged().seats().size() - 1);
                refusals.add(Refusal.of("HEADROOM_IS_SHORT", former, new Money(missing).full()));
            }
        }
        return refusals;
    }

    /** Read on the caller's own connection: whoever holds accounts must not wait for another one. */
    private List<Line> lines(List<SeatDraw> draws) {
        List<SeatDraw> merged = ofMergedForces(draws);
        if (merged.isEmpty()) {
            return List.of();
        }
        LocalDate today = London.today(clock);
        Set<String> used = new HashSet<>();
        merged.forEach(draw -> used.addAll(draw.instruments()));
        Register now =
                new Register(source.establishment(), new CapabilityTree(Map.of()), terms.withAllTheyRestOn(used));
        return merged.stream()
                .flatMap(draw -> now.mergedLinesOf(draw.seat(), draw.instruments(), today).stream()
                        .filter(line -> !line.chains().isEmpty())
                        .map(line -> new Line(draw, line)))
                .toList();
    }

    private List<SeatDraw> ofMergedForces(List<SeatDraw> draws) {
        List<String> forces = jdbc.sql("""
                        select distinct s.code from body f join body s on s.id = f.successor_id where f.kind = 'FORCE'
                        """).query(String.class).list();
        return draws.stream()
                .filter(draw ->
                        forces.contains(draw.seat().substring(0, draw.seat().indexOf('/'))))
                .toList();
    }

    /** How much the instrument with most left for the predecessor is short of; nothing where one has enough. */
    private static BigDecimal missing(Line line, Map<String, BigDecimal> limits, Map<String, BigDecimal> drawn) {
        return line.merged().chains().stream()
                .map(chain -> chain.stream()
                        .filter(limits::containsKey)
                        .map(link -> shortBy(line, link, Objects.requireNonNull(limits.get(link)), drawn))
                        .reduce(BigDecimal.ZERO, BigDecimal::max))
                .reduce(BigDecimal::min)
                .orElse(BigDecimal.ZERO);
    }

    private static BigDecimal shortBy(Line line, String link, BigDecimal limit, Map<String, BigDecimal> drawn) {
        BigDecimal used = line.merged().seats().stream()
                .map(seat -> drawn.getOrDefault(link + " " + seat, BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return line.draw().amount().amount().subtract(limit.subtract(used));
    }

    private Map<String, BigDecimal> limits(Set<String> instruments, FinancialYear year) {
        Map<String, BigDecimal> limits = new HashMap<>();
        jdbc.sql("""
                        select i.reference, i.aggregate_limit_amount - coalesce(b.drawn_amount, 0) as limit_amount
                          from instrument i left join instrument_drawn_before b on b.instrument_id = i.id and b.financial_year = ?
                         where i.reference = any(?) and i.aggregate_limit_amount is not null
                        """)
                .params(year.toString(), instruments.toArray(String[]::new))
                .query(row -> {
                    limits.put(row.getString("reference"), row.getBigDecimal("limit_amount"));
                });
        return limits;
    }

    private Map<String, BigDecimal> drawn(Set<String> instruments, Set<String> seats, FinancialYear year) {
        Map<String, BigDecimal> drawn = new HashMap<>();
        jdbc.sql("""
                        select i.reference, a.seat, a.drawn_amount
                          from headroom_account a join instrument i on i.id = a.instrument_id
                         where i.reference = any(?) and a.seat = any(?) and a.financial_year = ?
                         order by a.instrument_id, a.seat for update of a
                        """)
                .params(instruments.toArray(String[]::new), seats.toArray(String[]::new), year.toString())
                .query(row -> {
                    drawn.put(
                            row.getString("reference") + " " + row.getString("seat"),
                            row.getBigDecimal("drawn_amount"));
                });
        return drawn;
    }
}
