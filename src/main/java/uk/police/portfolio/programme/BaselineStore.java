package uk.police.portfolio.programme;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Money;

/** By which plan each programme is measured: the original, or the one that the latest decision about that names. */
@Component
class BaselineStore {

    private final JdbcClient jdbc;

    BaselineStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One plan by its number. */
    record Plan(int number, Money total) {}

    Plan current(String reference) {
        return plan(reference, """
                coalesce((select b.plan_number from programme_baseline b where b.programme_id = p.id order by b.recorded_at desc,
                          b.plan_number desc limit 1), 1)
                """);
    }

    Plan latest(String reference) {
        return plan(reference, "(select max(number) from cost_plan x where x.programme_id = p.id)");
    }

    Plan numbered(String reference, int number) {
        return plan(reference, String.valueOf(number));
    }

    /** The case that asks for another one and is undecided, kept for this transaction: who comes second finds it as the first left it. */
    Optional<String> asked(String reference) {
        return jdbc.sql("""
                        select reference from decision_case
                         where subject_kind = ? and subject_reference = ?
                           and state in ('DRAFT', 'SUBMITTED', 'IN_TRIAGE', 'CHANGES_REQUESTED', 'IN_CONSULTATION', 'READY_FOR_BOARD', 'VOTING')
                           for update
                        """)
                .params(ProgrammeBaselines.KIND, reference)
                .query(String.class)
                .optional();
    }

    void add(String reference, int plan, String decision, Actor by, OffsetDateTime at) {
        jdbc.sql("""
                        insert into programme_baseline (programme_id, plan_number, case_reference, recorded_at, by_name)
                        select id, ?, ?, ?, ? from programme where reference = ?
                        """).params(plan, decision, at, by.personName(), reference).update();
    }

    private Plan plan(String reference, String number) {
        return jdbc.sql("""
                        select c.number, coalesce(sum(l.amount), 0) as total
                          from programme p
                          join cost_plan c on c.programme_id = p.id and c.number = %s
                          left join cost_line l on l.cost_plan_id = c.id
                         where p.reference = :reference group by c.number
                        """.formatted(number))
                .param("reference", reference)
                .query((row, index) -> new Plan(row.getInt("number"), new Money(row.getBigDecimal("total"))))
                .single();
    }
}
