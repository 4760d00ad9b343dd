package uk.police.portfolio.spend;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.police.portfolio.programme.Section;
import uk.police.portfolio.programme.SectionWritten;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Aggregate;
import uk.police.portfolio.shared.Allocation;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.shared.Subject;

/** Programmes in any state, many and fast: written to the tables, and then something is said to have been done to them. */
@Component
public class Plans {

    private static final Instant AT = Instant.parse("2026-11-23T09:00:00Z");

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private int count;

    Plans(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** One sum of a plan. */
    public record Cost(int year, String nature, String purpose, String amount, String funding) {

        public Cost(int year, String nature, String purpose, String amount) {
            this(year, nature, purpose, amount, "FORCE_BUDGET");
        }
    }

    /** A programme of this body in this state, paid for equally by these forces. */
    public String programme(
            String sponsor,
            String status,
            boolean illustrative,
            List<String> forces,
            List<String> capabilities,
            Cost... costs) {
        Money whole = Money.sum(
                List.of(costs).stream().map(each -> Money.of(each.amount())).toList());
        return programme(
                sponsor,
                status,
                illustrative,
                Allocation.equally(whole, forces),
                equalWeights(capabilities),
                List.of(costs));
    }

    /** As many programmes as that, the same for the same seed. */
    public List<String> random(int programmes, Random random) {
        List<String> forces = jdbc.sql("select code from body where kind = 'FORCE' order by code")
                .query(String.class)
                .list();
        List<String> capabilities = jdbc.sql("select code from capability where family_id is not null order by code")
                .query(String.class)
                .list();
        List<String> made = new ArrayList<>();
        for (int i = 0; i < programmes; i++) {
            List<Cost> costs = new ArrayList<>();
            for (int year = 2025; year < 2032; year += 1 + random.nextInt(2)) {
                costs.add(new Cost(
                        year,
                        random.nextBoolean() ? "CAPITAL" : "REVENUE",
                        random.nextBoolean() ? "RUN" : "CHANGE",
                        Money.ofPence(random.nextInt(500_000_000)).plain()));
            }
            Collections.shuffle(forces, random);
            Collections.shuffle(capabilities, random);
            Money whole = Money.sum(
                    costs.stream().map(each -> Money.of(each.amount())).toList());
            Map<String, BigDecimal> weights = new LinkedHashMap<>();
            forces.subList(0, 1 + random.nextInt(4))
                    .forEach(force -> weights.put(force, new BigDecimal(1 + random.nextInt(99))));
            made.add(programme(
                    forces.get(0),
                    List.of("SUBMITTED", "APPROVED", "PAUSED", "DRAFT", "WITHDRAWN", "CLOSED")
                            .get(random.nextInt(6)),
                    random.nextBoolean(),
                    Allocation.of(whole, weights),
                    equalWeights(capabilities.subList(0, 1 + random.nextInt(3))),
                    costs));
        }
        return made;
    }

    private static Map<String, BigDecimal> equalWeights(List<String> capabilities) {
        Map<String, BigDecimal> weights = new LinkedHashMap<>();
        Allocation.equally(Money.of("100.00"), capabilities).forEach((code, part) -> weights.put(code, part.amount()));
        return weights;
    }

    private String programme(
            String sponsor,
            String status,
            boolean illustrative,
            Map<String, Money> shares,
            Map<String, BigDecimal> weights,
            List<Cost> costs) {
        UUID id = Aggregate.newId();
        String reference = "PRG-9%06d".formatted(++count);
        jdbc.sql("""
                insert into programme (id, version, reference, level, status, sponsor_body_id, author_id, author_name, title,
                        whole_life_amount, illustrative, created_at, changed_at, submitted_at)
                select :id, 0, :reference, 'FORCE', :status, b.id, :id, 'A lead', :title, :whole, :illustrative, :at, :at,
                       case when :status <> 'DRAFT' then cast(:at as timestamptz) end
                  from body b where b.code = :sponsor
                """)
                .param("id", id)
                .param("reference", reference)
                .param("status", status)
                .param("title", "A programme for spend " + count)
                .param(
                        "whole",
                        Money.sum(costs.stream()
                                        .map(each -> Money.of(each.amount()))
                                        .toList())
                                .amount())
                .param("illustrative", illustrative)
                .param("at", AT.atOffset(ZoneOffset.UTC))
                .param("sponsor", sponsor)
                .update();
        shares.forEach((force, share) -> jdbc.sql(
                        "insert into participating_force (programme_id, force_id, share_amount) select ?, id, ? from body where code = ?")
                .params(id, share.amount(), force)
                .update());
        weights.forEach((capability, weight) -> jdbc.sql(
                        "insert into programme_capability (programme_id, capability_id, weight) select ?, id, ? from capability where code = ?")
                .params(id, weight, capability)
                .update());
        plan(id, 1, "DRAFT", costs);
        happenTo(reference);
        return reference;
    }

    private void plan(UUID programme, int number, String kind, List<Cost> costs) {
        UUID plan = Aggregate.newId();
        jdbc.sql("""
                insert into cost_plan (id, programme_id, number, kind, by_name, made_at, frozen_at, reason)
                values (:id, :programme, :number, :kind, 'A lead', :at, case when :kind = 'DRAFT' then null else cast(:at as timestamptz) end, '')
                """)
                .param("id", plan)
                .param("programme", programme)
                .param("number", number)
                .param("kind", kind)
                .param("at", AT.atOffset(ZoneOffset.UTC))
                .update();
        for (int i = 0; i < costs.size(); i++) {
            Cost cost = costs.get(i);
            jdbc.sql("""
                    insert into cost_line (cost_plan_id, ordinal, financial_year, nature, activity, funding_source, description, amount)
                    values (?, ?, ?, ?, ?, ?, '', ?)
                    """)
                    .params(
                            plan,
                            i,
                            new FinancialYear(cost.year()).toString(),
                            cost.nature(),
                            cost.purpose(),
                            cost.funding(),
                            new BigDecimal(cost.amount()))
                    .update();
        }
    }

    /** The programme comes to stand there. */
    public void become(String reference, String status) {
        jdbc.sql("update programme set status = ?, version = version + 1 where reference = ?")
                .params(status, reference)
                .update();
        happenTo(reference);
    }

    /** A later forecast replaces what the programme was to cost. */
    public void forecast(String reference, Cost... costs) {
        UUID id = jdbc.sql("select id from programme where reference = ?")
                .param(reference)
                .query(UUID.class)
                .single();
        int number = jdbc.sql("select max(number) + 1 from cost_plan where programme_id = ?")
                .param(id)
                .query(Integer.class)
                .single();
        plan(id, number, "FORECAST", List.of(costs));
        happenTo(reference);
    }

    private void happenTo(String reference) {
        events.publishEvent(new SectionWritten(
                Actor.PORTAL,
                AT,
                new Subject("programme", reference, "A programme for spend"),
                Section.COSTS,
                List.of()));
    }
}
