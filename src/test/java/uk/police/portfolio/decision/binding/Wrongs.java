package uk.police.portfolio.decision.binding;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the tables say of some cases: what must never be, in one statement, and what has been. */
final class Wrongs {

    /**
     * Bound at any time without authority (only Kent and Essex have signed for the board with both seats, and Kent's policing body for
     * its chief officer); accounts over their limit, or that their entries don't sum to; cases that have not drawn exactly what
     * the decision that stands binds; owners on the map of forces that are neither bound nor ratified.
     */
    private static final String WRONG = """
            with asked as (select * from decision_case where reference in (:cases)),
            latest as (
                select b.*, c.reference, c.decided_on as stands from asked c join binding b on b.case_id = c.id
                 where b.number = (select max(l.number) from binding l where l.case_id = c.id)
            ), owed as (
                select b.reference, s.seat, i.id as instrument, f.share_amount as amount
                  from latest b join binding_force f on f.binding_id = b.id and f.outcome = 'BOUND'
                  join binding_seat s on s.binding_force_id = f.id
                  join instrument i on i.reference = any(s.instruments)
                 where b.stands is not null and i.kind <> 'STATUTORY_OFFICE'
            ), drawn as (
                select drawn_for_reference as reference, seat, instrument_id as instrument, sum(amount) as amount
                  from headroom_entry where drawn_for_reference in (:cases) group by 1, 2, 3 having sum(amount) <> 0
            )
            select c.reference || ' bound ' || f.force_code || ' without authority'
              from asked c join binding b on b.case_id = c.id join binding_force f on f.binding_id = b.id
             where f.outcome = 'BOUND'
               and (not (f.force_code = 'kent' or (f.force_code = 'essex' and b.decider = 'national-board'))
                    or (select count(*) from binding_seat s where s.binding_force_id = f.id and s.reason is null) <> 2)
            union all
            select i.reference || ' has ' || a.drawn_amount || ' drawn at ' || a.seat
              from headroom_account a join instrument i on i.id = a.instrument_id
             where i.reference in (:instruments) and (a.drawn_amount > i.aggregate_limit_amount or a.drawn_amount < 0
                or a.drawn_amount <> (select coalesce(sum(e.amount), 0) from headroom_entry e
                    where e.instrument_id = a.instrument_id and e.seat = a.seat and e.financial_year = a.financial_year))
            union all
            select coalesce(o.reference, d.reference) || ' binds ' || coalesce(o.amount, 0) || ' of ' || coalesce(o.seat, d.seat)
                   || ' and has drawn ' || coalesce(d.amount, 0)
              from owed o full join drawn d on d.reference = o.reference and d.seat = o.seat and d.instrument = o.instrument
             where o.amount is distinct from d.amount
            union all
            select o.decision_reference || ' owns for ' || f.code
              from capability_owner o join body f on f.id = o.force_id
             where o.decision_reference in (:cases) and not exists (
                select from latest b join binding_force bound on bound.binding_id = b.id and bound.force_code = f.code
                 where b.reference = o.decision_reference and (bound.outcome = 'BOUND' or not exists (
                    select from ratification_task t where t.binding_id = b.id and t.force_code = f.code
                       and coalesce(t.answer, '') not in ('RATIFIED', 'RATIFIED_WITH_CONDITIONS', 'DEEMED'))))
            """;

    private static final String REACHED = """
            with asked as (select * from decision_case where reference in (:cases))
            select what, count(*) from (
                select 'act ' || a.act as what from case_act a join asked c on c.id = a.case_id
                union all
                select 'state ' || a.to_state from case_act a join asked c on c.id = a.case_id where a.to_state <> a.from_state
                union all
                select 'force ' || f.outcome from binding_force f join binding b on b.id = f.binding_id join asked c on c.id = b.case_id
                union all
                select 'miss ' || s.reason from binding_seat s join binding_force f on f.id = s.binding_force_id
                  join binding b on b.id = f.binding_id join asked c on c.id = b.case_id where s.reason is not null
                union all
                select 'answer ' || coalesce(t.answer, 'none') from ratification_task t join asked c on c.id = t.case_id
                union all
                select 'record ForceRatified' from audit_entry where act = 'ForceRatified' and subject_reference in (:cases)
                union all
                select case when amount > 0 then 'draw' else 'credit' end from headroom_entry where drawn_for_reference in (:cases)
            ) as each group by what
            """;

    private Wrongs() {}

    static List<String> in(JdbcClient database, List<String> cases, List<String> instruments) {
        return database.sql(WRONG)
                .param("cases", cases)
                .param("instruments", instruments)
                .query(String.class)
                .list();
    }

    static Map<String, String> states(JdbcClient database, List<String> cases) {
        Map<String, String> states = new TreeMap<>();
        database.sql("select reference, state from decision_case where reference in (:cases)")
                .param("cases", cases)
                .query(row -> {
                    states.put(row.getString("reference"), row.getString("state"));
                });
        return states;
    }

    /** How often each thing has been, so that what never was is not taken for proved. */
    static Map<String, Integer> reached(JdbcClient database, List<String> cases) {
        Map<String, Integer> reached = new TreeMap<>();
        database.sql(REACHED).param("cases", cases).query(row -> {
            reached.put(row.getString("what"), row.getInt("count"));
        });
        return reached;
    }
}
