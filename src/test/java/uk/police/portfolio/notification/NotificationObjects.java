package uk.police.portfolio.notification;

import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.police.portfolio.authorisation.MatrixObjects;
import uk.police.portfolio.authorisation.Whose;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.support.People;

/** Messages for the authorisation matrix: one's own, and somebody else's. */
@Component
class NotificationObjects implements MatrixObjects {

    private final JdbcClient jdbc;
    private final People people;

    NotificationObjects(JdbcClient jdbc, People people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    @Override
    public boolean knows(String path) {
        return path.startsWith("/inbox/{id}");
    }

    @Override
    public Map<String, String> values(String path, Whose whose, Actor by) {
        UUID id = UUID.randomUUID();
        if (whose != Whose.MISSING) {
            boolean own = whose == Whose.OWN && !by.isPortal();
            Actor reader = own ? by : people.holding("btp/chief-information-officer");
            jdbc.sql("""
                            insert into message (id, event_key, person_id, kind, arguments, url, told_at, delivery)
                            values (?, ?, ?, 'case-submitted', array['A case', 'DEC-0001', ''], '/decisions', now(), 'INBOX_ONLY')
                            """).params(id, "matrix/" + id, reader.personId()).update();
        }
        return Map.of("id", id.toString());
    }
}
