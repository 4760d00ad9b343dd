package uk.police.portfolio.identity.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.police.portfolio.identity.SampleSwitch;
import uk.police.portfolio.organisation.OfficeKind;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.London;

/** Reads, with one statement, in which offices a person may act today. */
@Component
public class WhoActs {

    private static final String TODAY = """
            select distinct p.id as person_id, p.name as person_name, o.id as office_id, o.code as office_code,
                   o.title as office_title, o.kind, b.id as body_id, b.code as body_code, b.name as body_name
              from person p
              join appointment a on a.person_id = p.id and a.from_on <= :today and (a.to_on is null or a.to_on >= :today)
              join office o on o.id = a.office_id and o.from_on <= :today and (o.to_on is null or o.to_on >= :today)
              join body b on b.id = o.body_id
             where p.id = :person and p.locked_at is null and p.ended_at is null and (not p.sample or :sample)
            """;

    private final JdbcClient jdbc;
    private final SampleSwitch sample;
    private final Clock clock;

    WhoActs(JdbcClient jdbc, SampleSwitch sample, Clock clock) {
        this.jdbc = jdbc;
        this.sample = sample;
        this.clock = clock;
    }

    /** The person in that office; empty where they no longer hold it, or may no longer come in. */
    public Optional<Actor> in(UUID office, UUID person) {
        return asked(TODAY + "and o.id = :office", person)
                .param("office", office)
                .query(WhoActs::actor)
                .optional();
    }

    /** The person in each office that they hold, by title. */
    public List<Actor> each(UUID person) {
        return asked(TODAY + "order by o.title", person).query(WhoActs::actor).list();
    }

    private JdbcClient.StatementSpec asked(String sql, UUID person) {
        return jdbc.sql(sql)
                .param("person", person)
                .param("today", London.today(clock))
                .param("sample", sample.isOn());
    }

    private static Actor actor(ResultSet row, int number) throws SQLException {
        return new Actor(
                row.getObject("person_id", UUID.class),
                row.getString("person_name"),
                row.getObject("office_id", UUID.class),
                row.getString("office_code"),
                row.getString("office_title"),
                row.getObject("body_id", UUID.class),
                row.getString("body_code"),
                row.getString("body_name"),
                OfficeKind.valueOf(row.getString("kind")).roles());
    }
}
