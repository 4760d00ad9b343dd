package uk.police.portfolio.authority;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.police.portfolio.authority.coverage.Condition;
import uk.police.portfolio.authority.coverage.InstrumentKind;
import uk.police.portfolio.authority.coverage.InstrumentTerms;
import uk.police.portfolio.authority.coverage.Scope;
import uk.police.portfolio.authority.coverage.Signature;
import uk.police.portfolio.authority.coverage.SuccessionRule;
import uk.police.portfolio.authority.coverage.Suspension;
import uk.police.portfolio.shared.DateRange;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.Money;

/** Reads what coverage needs to know of instruments, in five statements however many they are. */
@Component
class TermsLedger {

    private final JdbcClient jdbc;

    TermsLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every instrument that was changed after the revision. */
    List<InstrumentTerms> changedSince(long revision) {
        return read("i.revision > ?", revision);
    }

    InstrumentTerms of(UUID instrument) {
        return read("i.id = ?", instrument).get(0);
    }

    /** What rests on the instrument, by reference. */
    List<InstrumentTerms> childrenOf(UUID instrument) {
        return read("i.parent_id = ?", instrument);
    }

    /** Those of the references that are on the register, and all that they rest on. */
    List<InstrumentTerms> withAllTheyRestOn(Collection<String> references) {
        return read("""
                i.id in (with recursive up as (
                    select id, parent_id from instrument where reference = any(?)
                    union
                    select p.id, p.parent_id from up join instrument p on p.id = up.parent_id)
                  select id from up)
                """, references.toArray(String[]::new));
    }

    private List<InstrumentTerms> read(String condition, Object value) {
        Map<UUID, List<Signature>> signatures =
                children("instrument_signature", condition, value, TermsLedger::signature);
        Map<UUID, List<Suspension>> suspensions =
                children("instrument_suspension", condition, value, TermsLedger::suspension);
        Map<UUID, List<Condition>> conditions =
                children("instrument_condition", condition, value, TermsLedger::condition);
        Map<UUID, Map<FinancialYear, Money>> drawn = drawnBefore(condition, value);
        return jdbc.sql("""
                        select i.*, p.reference as parent
                          from instrument i left join instrument p on p.id = i.parent_id
                         where
                        """ + condition + " order by i.reference")
                .param(value)
                .query((row, number) -> {
                    UUID id = row.getObject("id", UUID.class);
                    return terms(
                            row,
                            signatures.getOrDefault(id, List.of()),
                            suspensions.getOrDefault(id, List.of()),
                            conditions.getOrDefault(id, List.of()),
                            drawn.getOrDefault(id, Map.of()));
                })
                .list();
    }

    private static InstrumentTerms terms(
            ResultSet row,
            List<Signature> signatures,
            List<Suspension> suspensions,
            List<Condition> conditions,
            Map<FinancialYear, Money> drawnBefore)
            throws SQLException {
        return new InstrumentTerms(
                row.getString("reference"),
                InstrumentKind.valueOf(row.getString("kind")),
                row.getBoolean("draft"),
                texts(row, "givers"),
                row.getString("taker"),
                matters(row),
                new Scope(
                        row.getBoolean("everything"),
                        Set.copyOf(texts(row, "capabilities")),
                        Set.copyOf(texts(row, "excluded_capabilities"))),
                money(row, "single_limit_amount"),
                money(row, "aggregate_limit_amount"),
                drawnBefore,
                new DateRange(row.getObject("from_on", LocalDate.class), row.getObject("to_on", LocalDate.class)),
                row.getObject("review_on", LocalDate.class),
                suspensions,
                row.getObject("revoked_on", LocalDate.class),
                row.getString("parent"),
                row.getBoolean("sub_delegable"),
                conditions,
                SuccessionRule.valueOf(row.getString("succession")),
                signatures);
    }

    private <T> Map<UUID, List<T>> children(String table, String condition, Object value, RowMapper<T> mapper) {
        record Child<T>(UUID instrument, T value) {}
        return jdbc
                .sql("select c.* from " + table + " c join instrument i on i.id = c.instrument_id where " + condition)
                .param(value)
                .query((row, number) ->
                        new Child<>(row.getObject("instrument_id", UUID.class), mapper.mapRow(row, number)))
                .list()
                .stream()
                .collect(groupingBy(Child::instrument, mapping(Child::value, toList())));
    }

    private Map<UUID, Map<FinancialYear, Money>> drawnBefore(String condition, Object value) {
        Map<UUID, Map<FinancialYear, Money>> drawn = new HashMap<>();
        jdbc.sql("select c.* from instrument_drawn_before c join instrument i on i.id = c.instrument_id where "
                        + condition)
                .param(value)
                .query(row -> {
                    drawn.computeIfAbsent(row.getObject("instrument_id", UUID.class), any -> new HashMap<>())
                            .put(
                                    FinancialYear.parse(row.getString("financial_year")),
                                    new Money(row.getBigDecimal("drawn_amount")));
                });
        return drawn;
    }

    private static Signature signature(ResultSet row, int number) throws SQLException {
        return new Signature(
                row.getString("signer"),
                row.getObject("signed_on", LocalDate.class),
                row.getObject("withdrawn_on", LocalDate.class));
    }

    private static Suspension suspension(ResultSet row, int number) throws SQLException {
        return new Suspension(
                row.getObject("suspended_on", LocalDate.class), row.getObject("restored_on", LocalDate.class));
    }

    private static Condition condition(ResultSet row, int number) throws SQLException {
        return new Condition(row.getString("words"), row.getObject("met_on", LocalDate.class));
    }

    private static Set<Matter> matters(ResultSet row) throws SQLException {
        Set<Matter> matters = EnumSet.noneOf(Matter.class);
        texts(row, "matters").forEach(matter -> matters.add(Matter.valueOf(matter)));
        return matters;
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }

    private static @Nullable Money money(ResultSet row, String column) throws SQLException {
        BigDecimal amount = row.getBigDecimal(column);
        return amount == null ? null : new Money(amount);
    }
}
