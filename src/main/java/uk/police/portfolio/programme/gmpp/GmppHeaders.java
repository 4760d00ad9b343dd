package uk.police.portfolio.programme.gmpp;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.shared.Subject;

/** Which heading means what: shipped for past years, and extended by the secretariat as new ones appear. */
@Service
@Transactional
public class GmppHeaders {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GmppHeaders(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** What every known heading means, for those who may read imports. */
    @ToImportReaders
    @Transactional(readOnly = true)
    public List<HeaderAlias> readBy(Actor reader) {
        return all();
    }

    List<HeaderAlias> all() {
        return jdbc.sql("select * from gmpp_header_alias order by field nulls last, header")
                .query((row, n) -> new HeaderAlias(
                        row.getString("header"),
                        row.getString("spelling"),
                        Optional.ofNullable(row.getString("field"))
                                .flatMap(GmppField::named)
                                .orElse(null),
                        row.getString("origin"),
                        row.getString("office_title"),
                        row.getObject("added_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /**
     * Says what headings mean from now on; a null field ignores such columns. Choosing the same again changes nothing.
     * Refused: {@code HEADER_IS_MISSING}.
     */
    @BySecretariat
    public void choose(Map<String, @Nullable GmppField> meanings, Actor by) {
        meanings.forEach((spelling, field) -> {
            if (spelling.isBlank()) {
                throw RefusedException.because("HEADER_IS_MISSING");
            }
            choose(spelling.strip(), field, by);
        });
    }

    /** Loads what a heading meant in past years where nothing is known of it yet. */
    @BySecretariat
    public void ship(String spelling, GmppField field, Actor by) {
        jdbc.sql("""
                        insert into gmpp_header_alias (header, spelling, field, origin, office_title, added_at)
                        values (?, ?, ?, 'gmpp_headers.csv', ?, ?) on conflict do nothing
                        """)
                .params(header(spelling), spelling, field.name(), by.officeTitle(), now())
                .update();
    }

    private void choose(String spelling, @Nullable GmppField field, Actor by) {
        Optional<HeaderAlias> before = all().stream()
                .filter(alias -> alias.header().equals(header(spelling)))
                .findFirst();
        if (before.isPresent() && before.get().field() == field) {
            return;
        }
        jdbc.sql("""
                        insert into gmpp_header_alias (header, spelling, field, origin, office_title, added_at)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (header) do update set spelling = excluded.spelling, field = excluded.field,
                            origin = excluded.origin, office_title = excluded.office_title, added_at = excluded.added_at
                        """)
                .params(header(spelling), spelling)
                .param(field == null ? null : field.name())
                .params(by.personName(), by.officeTitle(), now())
                .update();
        Change change = Change.of("field", before.map(GmppHeaders::meaning).orElse(null), meaning(field));
        events.publishEvent(new GmppHeaderChosen(
                by, clock.instant(), new Subject("gmpp-header", spelling, spelling), List.of(change)));
    }

    private static String meaning(HeaderAlias alias) {
        return meaning(alias.field());
    }

    private static String meaning(@Nullable GmppField field) {
        return field == null ? "IGNORED" : field.name();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    static String header(String spelling) {
        return spelling.toLowerCase(Locale.ROOT);
    }
}
