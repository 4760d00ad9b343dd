package uk.police.portfolio.audit.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.police.portfolio.shared.Change;

/** Says the names of the people whom values on the record hold by id: as they are called now, while they are known. */
@Component
class PeopleOnRecord {

    private static final Pattern PERSON = Pattern.compile("person/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    private final JdbcClient database;

    PeopleOnRecord(JdbcClient database) {
        this.database = database;
    }

    /** For one page or file: each person is looked up once. */
    Reading reading() {
        return new Reading();
    }

    /** Remembers the names that it has looked up. */
    final class Reading {

        private final Map<String, String> names = new HashMap<>();

        /** The changes as people read them. */
        List<Change> named(List<Change> changes) {
            return changes.stream()
                    .map(change -> new Change(change.field(), named(change.before()), named(change.after())))
                    .toList();
        }

        private @Nullable String named(@Nullable String value) {
            return value == null
                    ? null
                    : PERSON.matcher(value).replaceAll(found -> Matcher.quoteReplacement(name(found.group(1))));
        }

        private String name(String id) {
            return names.computeIfAbsent(
                    id,
                    unknown -> database.sql("select name from person where id = ?")
                            .param(UUID.fromString(unknown))
                            .query(String.class)
                            .optional()
                            .orElse("person/" + unknown));
        }
    }
}
