package uk.police.portfolio.authority;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import uk.police.portfolio.authority.coverage.InstrumentKind;

/** The rules of the lawful vehicles, in the order in which people read them. */
@Service
public class VehicleRules {

    private final JdbcClient jdbc;

    VehicleRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<VehicleRule> all() {
        return jdbc.sql("select * from vehicle_rule order by kind, effect, code")
                .query(VehicleRules::rule)
                .list();
    }

    private static VehicleRule rule(ResultSet row, int number) throws SQLException {
        return new VehicleRule(
                row.getString("code"),
                InstrumentKind.valueOf(row.getString("kind")),
                VehicleRule.Effect.valueOf(row.getString("effect")),
                texts(row, "givers"),
                texts(row, "takers"),
                texts(row, "functions"),
                row.getString("co_signers"),
                row.getString("explanation"),
                row.getString("citation"),
                row.getObject("review_on", LocalDate.class));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
