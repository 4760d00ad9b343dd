package uk.police.portfolio.spend;

import java.sql.ResultSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.police.portfolio.shared.Actor;

/**
 * All lines of a question, from cursors. Lines by the million share some ten thousand codings, so the names that a line has from its coding
 * are read once and not once a line.
 */
@Component
class LineStream {

    private static final int ROWS_AT_ONCE = 2_000;

    private final JdbcClient jdbc;
    private final SpendReader readers;

    LineStream(JdbcClient jdbc, SpendReader readers) {
        this.jdbc = jdbc;
        this.readers = readers;
    }

    /** To be closed, and read inside a transaction. */
    Stream<SpendLine> of(SpendQuestion question, Actor reader) {
        Map<String, Object> parameters = readers.parameters(question, reader);
        Stream<SpendLine> posted = question.measure().countsLines() ? posted(question, parameters) : Stream.of();
        Stream<SpendLine> planned = question.measure().countsPlans()
                ? stream(SpendSql.allPlans(question), parameters, (row, number) -> SpendRows.line(row))
                : Stream.of();
        return Stream.concat(posted, planned);
    }

    /** Codings are read after the lines were asked for: whatever a line is coded to is there by then. */
    private Stream<SpendLine> posted(SpendQuestion question, Map<String, Object> parameters) {
        Map<Integer, LineCoding> codings = new HashMap<>();
        Stream<SpendLine> lines =
                stream(SpendSql.allLines(question), parameters, (row, number) -> SpendRows.posted(row, codings::get));
        Map<String, String> once = new HashMap<>();
        RowMapper<Object> coding = (ResultSet row, int number) -> codings.put(
                row.getInt("coding_id"), LineCoding.of(row, text -> once.computeIfAbsent(text, same -> same)));
        List<Object> known = jdbc.sql(SpendSql.allCodings(question))
                .params(parameters)
                .withFetchSize(ROWS_AT_ONCE)
                .query(coding)
                .list();
        known.clear();
        return lines;
    }

    private Stream<SpendLine> stream(String sql, Map<String, Object> parameters, RowMapper<SpendLine> mapper) {
        return jdbc.sql(sql).params(parameters).withFetchSize(ROWS_AT_ONCE).query(mapper).stream();
    }
}
