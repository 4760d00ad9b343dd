package uk.police.portfolio.sample;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The programmes of the sample that its invented money is spent on: approved ones, those first that Kent sponsors or takes part in. */
@Component
class SampleSpenders {

    private final JdbcClient jdbc;

    SampleSpenders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One of them, and the capability that weighs most in it. */
    record Spender(String programme, String capability) {}

    List<Spender> find(int most) {
        return jdbc.sql("""
                        select p.reference as programme,
                               (select c.code from programme_capability w join capability c on c.id = w.capability_id
                                 where w.programme_id = p.id order by w.weight desc, c.code limit 1) as capability
                          from programme p join body s on s.id = p.sponsor_body_id
                         where p.illustrative and p.status = 'APPROVED'
                         order by s.code <> 'kent', not exists (
                                  select from participating_force f join body b on b.id = f.force_id
                                   where f.programme_id = p.id and b.code = 'kent'), p.external_code
                         limit ?
                        """).param(most).query(Spender.class).list();
    }
}
