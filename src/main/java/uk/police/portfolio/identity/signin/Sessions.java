package uk.police.portfolio.identity.signin;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.police.portfolio.identity.Secret;
import uk.police.portfolio.identity.SessionEnded;
import uk.police.portfolio.identity.SessionLedger;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.Subject;

/** Shows people where they are signed in, and ends it. */
@Service
public class Sessions {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final SessionLedger ledger;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Sessions(
            FindByIndexNameSessionRepository<? extends Session> sessions,
            SessionLedger ledger,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sessions = sessions;
        this.ledger = ledger;
        this.events = events;
        this.clock = clock;
    }

    /** The latest used first. */
    public List<SessionDetails> of(UUID person, String sessionInUse) {
        return sessions.findByPrincipalName(person.toString()).values().stream()
                .filter(session -> !session.isExpired())
                .map(session -> details(session, sessionInUse))
                .sorted(Comparator.comparing(SessionDetails::lastUsedAt).reversed())
                .toList();
    }

    /** Ends one of the actor's own sessions; those of others are not found. */
    @Transactional
    public void end(String handle, Actor by) {
        String id = sessions.findByPrincipalName(by.personId().toString()).keySet().stream()
                .filter(each -> handle(each).equals(handle))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("session", handle));
        ledger.end(id);
        events.publishEvent(new SessionEnded(
                by, clock.instant(), new Subject("person", by.personId().toString(), by.personName())));
    }

    private static SessionDetails details(Session session, String sessionInUse) {
        String browser = session.getAttribute(Door.BROWSER);
        return new SessionDetails(
                handle(session.getId()),
                session.getCreationTime(),
                session.getLastAccessedTime(),
                browser == null ? "" : browser,
                session.getId().equals(sessionInUse));
    }

    private static String handle(String id) {
        return new Secret(id).hash().substring(0, 32);
    }
}
