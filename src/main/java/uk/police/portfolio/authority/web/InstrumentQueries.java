package uk.police.portfolio.authority.web;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.police.portfolio.authority.InstrumentDirectory;
import uk.police.portfolio.shared.WorkingDays;

/** Lists of instruments. */
@Component
class InstrumentQueries {

    private static final String ITEMS = "select i.*, p.reference as parent, " + InstrumentDirectory.STATE + """
             as state,
                   (select count(*) from instrument_signature s
                     where s.instrument_id = i.id and s.withdrawn_on is null) as signatures
              from instrument i left join instrument p on p.id = i.parent_id
             where i.reference > :after collate "C" and (:reference = '' or i.reference = :reference)
             order by i.reference collate "C" limit :most
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    InstrumentQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<InstrumentItem> items(String after, String reference, int most) {
        return jdbc.sql(ITEMS)
                .param("after", after)
                .param("reference", reference)
                .param("most", most)
                .param("today", LocalDate.now(clock.withZone(WorkingDays.LONDON)))
                .query(InstrumentQueries::item)
                .list();
    }

    private static InstrumentItem item(ResultSet row, int number) throws SQLException {
        List<String> capabilities = new ArrayList<>(texts(row, "capabilities"));
        if (row.getBoolean("everything")) {
            capabilities.add(0, "ALL");
        }
        return new InstrumentItem(
                row.getString("reference"),
                row.getString("kind"),
                row.getString("title"),
                row.getString("state"),
                texts(row, "givers"),
                row.getString("taker"),
                texts(row, "matters"),
                capabilities,
                texts(row, "excluded_capabilities"),
                plain(row.getBigDecimal("single_limit_amount")),
                plain(row.getBigDecimal("aggregate_limit_amount")),
                row.getObject("from_on", LocalDate.class),
                row.getObject("to_on", LocalDate.class),
                row.getObject("review_on", LocalDate.class),
                row.getObject("revoked_on", LocalDate.class),
                row.getString("parent"),
                row.getBoolean("sub_delegable"),
                row.getString("succession"),
                row.getString("invalid_because"),
                row.getInt("signatures"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private static @Nullable String plain(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.toPlainString();
    }
}
