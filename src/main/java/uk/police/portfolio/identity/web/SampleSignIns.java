package uk.police.portfolio.identity.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.police.portfolio.identity.SampleSwitch;

/** Whom to try the portal as: one sample person for each kind of office, where the sample is on show. */
@Component
class SampleSignIns {

    private final JdbcClient jdbc;
    private final SampleSwitch sample;

    SampleSignIns(JdbcClient jdbc, SampleSwitch sample) {
        this.jdbc = jdbc;
        this.sample = sample;
    }

    /** What the sign-in page shows, and nothing where there is no sample. */
    record Shown(String password, List<SampleRow> people) {}

    record SampleRow(String name, String email, String office) {}

    @Nullable
    Shown shown() {
        if (!sample.isOn()) {
            return null;
        }
        List<SampleRow> people = jdbc.sql("""
                        select name, email, office
                          from (select distinct on (o.kind) o.kind, p.name, p.email, o.title as office, p.id
                                  from person p
                                  join appointment a on a.person_id = p.id and a.from_on <= current_date
                                       and (a.to_on is null or a.to_on >= current_date)
                                  join office o on o.id = a.office_id
                                 where p.sample and p.locked_at is null and p.ended_at is null
                                 order by o.kind, p.id) one
                         order by id
                        """).query(SampleRow.class).list();
        return new Shown(sample.password(), people);
    }
}
