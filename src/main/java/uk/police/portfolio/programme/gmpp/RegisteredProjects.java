package uk.police.portfolio.programme.gmpp;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.police.portfolio.programme.About;
import uk.police.portfolio.programme.DataClass;
import uk.police.portfolio.programme.DeliveryConfidence;
import uk.police.portfolio.programme.ProgrammeLevel;
import uk.police.portfolio.programme.ProgrammeStatus;
import uk.police.portfolio.programme.Provenance;
import uk.police.portfolio.programme.Stage;
import uk.police.portfolio.shared.Money;

/** What the register knows of the portfolio's projects, found by the portfolio's own identifiers. */
@Component
class RegisteredProjects {

    private final JdbcClient jdbc;

    RegisteredProjects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every programme that has an identifier elsewhere, by it. */
    Map<String, RegisteredProject> byCode() {
        return jdbc.sql("""
                        select p.*, b.code as sponsor_code, s.snapshot_on,
                               exists (select 1 from cost_plan c join cost_line l on l.cost_plan_id = c.id
                                        where c.programme_id = p.id) as has_lines
                          from programme p
                          join body b on b.id = p.sponsor_body_id
                          left join gmpp_standing s on s.external_code = p.external_code
                         where p.external_code is not null
                        """).query((row, n) -> Map.entry(row.getString("external_code"), project(row))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Bodies that answer for projects, by name in small letters: what they are called here. */
    Map<String, String> departments() {
        return jdbc
                .sql("select code, name from body where kind = 'NATIONAL_BODY'")
                .query((row, n) -> Map.entry(row.getString("name").toLowerCase(Locale.ROOT), row.getString("code")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The project was taken from this snapshot; one that is older than what is known changes nothing. */
    void taken(String code, LocalDate snapshotOn) {
        jdbc.sql("""
                        insert into gmpp_standing (external_code, snapshot_on) values (?, ?)
                        on conflict (external_code) do update
                            set snapshot_on = greatest(gmpp_standing.snapshot_on, excluded.snapshot_on)
                        """).params(code, snapshotOn).update();
    }

    private static RegisteredProject project(ResultSet row) throws SQLException {
        return new RegisteredProject(
                row.getString("reference"),
                ProgrammeStatus.valueOf(row.getString("status")),
                ProgrammeLevel.valueOf(row.getString("level")),
                row.getString("sponsor_code"),
                about(row),
                new Money(row.getBigDecimal("whole_life_amount")),
                new Provenance(
                        row.getString("source"),
                        row.getString("cost_basis"),
                        row.getString("external_code"),
                        row.getBoolean("illustrative")),
                row.getBoolean("has_lines"),
                row.getObject("snapshot_on", LocalDate.class));
    }

    private static About about(ResultSet row) throws SQLException {
        return new About(
                row.getString("title"),
                row.getString("summary"),
                row.getObject("sro_office_id", UUID.class),
                named(row.getString("stage"), Stage::valueOf),
                named(row.getString("data_class"), DataClass::valueOf),
                named(row.getString("delivery_confidence"), DeliveryConfidence::valueOf),
                row.getObject("rated_on", LocalDate.class),
                row.getObject("start_on", LocalDate.class),
                row.getObject("end_on", LocalDate.class));
    }

    private static <T> @Nullable T named(@Nullable String name, Function<String, T> constant) {
        return name == null ? null : constant.apply(name);
    }
}
