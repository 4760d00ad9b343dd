package uk.police.portfolio.support;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Approved programmes by the thousand, for what is measured and not for what is proven: put in by SQL, past the verbs. */
@Component
public class ManyProgrammes {

    private final JdbcClient jdbc;

    ManyProgrammes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes {@code count} programmes with a force, a capability and a cost a year, and their lines of spend. */
    public void make(int count) {
        insert(count, """
                insert into programme (id, version, reference, level, status, sponsor_body_id, author_id, author_name, title, summary,
                        stage, whole_life_amount, illustrative, created_at, changed_at, submitted_at, decided_at)
                select gen_random_uuid(), 0, 'PRG-8' || lpad((many.already + n)::text, 6, '0'), 'FORCE', 'APPROVED', f.id,
                       gen_random_uuid(), 'A lead', 'Renewal of system ' || n || ' for ' || f.name, 'What it renews', 'OBC',
                       5 * (100000 + n), true, '2026-11-23', '2026-11-23', '2026-11-23', '2026-11-23'
                  from generate_series(1, :count) n
                  cross join (select count(*) as already from programme where reference like 'PRG-8%') many
                  join (select *, row_number() over (order by code) as number from body where kind = 'FORCE') f
                       on f.number = 1 + n % 43
                """);
        follow("""
                insert into participating_force (programme_id, force_id, share_amount)
                select p.id, p.sponsor_body_id, p.whole_life_amount from programme p
                """);
        follow("""
                insert into programme_capability (programme_id, capability_id, weight)
                select p.id, (select id from capability where family_id is not null order by md5(p.reference || code) limit 1), 100
                  from programme p
                """);
        follow("""
                insert into cost_plan (id, programme_id, number, kind, by_name, made_at, frozen_at, reason)
                select gen_random_uuid(), p.id, 1, 'DRAFT', 'A lead', '2026-11-23', null, '' from programme p
                """);
        jdbc.sql("""
                insert into cost_line (cost_plan_id, ordinal, financial_year, nature, activity, funding_source, description, amount)
                select c.id, y - 2026, y || '-' || (y - 1999), 'REVENUE', 'RUN', 'FORCE_BUDGET', '', p.whole_life_amount / 5
                  from programme p join cost_plan c on c.programme_id = p.id cross join generate_series(2026, 2030) y
                 where p.reference like 'PRG-8%' and not exists (select from cost_line l where l.cost_plan_id = c.id)
                """).update();
    }

    private void insert(int count, String sql) {
        jdbc.sql(sql).param("count", count).update();
    }

    private void follow(String sql) {
        jdbc.sql(sql + """
                 where p.reference like 'PRG-8%'
                   and not exists (select from cost_plan c where c.programme_id = p.id)
                """).update();
    }
}
