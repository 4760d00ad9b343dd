package uk.police.portfolio.identity.web.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.web.PageOf;
import uk.police.portfolio.web.Sort;

@Component
class PeopleQueries {

    private static final String FOUND = """
             from person p
            where :search = '' or p.name ilike :pattern or p.email ilike :pattern
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    PeopleQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    PageOf<PersonRow> page(String search, Sort<PersonSort> sort, int number) {
        int size = PageOf.USUAL_SIZE;
        long total =
                searched("select count(*)" + FOUND, search).query(Long.class).single();
        List<PersonRow> rows = searched(
                        """
                        select p.*,
                               (select coalesce(array_agg(distinct o.title), '{}')
                                  from appointment a join office o on o.id = a.office_id
                                 where a.person_id = p.id and a.from_on <= :today
                                   and (a.to_on is null or a.to_on >= :today)) as offices
                        """ + FOUND + " order by " + PersonSort.sql(sort) + " limit :size offset :offset", search)
                .param("today", London.today(clock))
                .param("size", size)
                .param("offset", PageOf.offset(number, size))
                .query(PeopleQueries::row)
                .list();
        return new PageOf<>(rows, number, size, total);
    }

    private JdbcClient.StatementSpec searched(String sql, String search) {
        String literal = search.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return jdbc.sql(sql).param("search", search).param("pattern", "%" + literal + "%");
    }

    private static PersonRow row(ResultSet row, int number) throws SQLException {
        return new PersonRow(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("email"),
                state(row),
                Arrays.asList((String[]) row.getArray("offices").getArray()));
    }

    private static PersonState state(ResultSet row) throws SQLException {
        if (row.getTimestamp("ended_at") != null) {
            return PersonState.LEFT;
        }
        if (row.getTimestamp("locked_at") != null) {
            return PersonState.LOCKED;
        }
        return row.getString("password_hash") == null ? PersonState.INVITED : PersonState.ACTIVE;
    }
}
