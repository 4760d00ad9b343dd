package uk.police.portfolio.identity.signin.record;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.police.portfolio.identity.Credentials;
import uk.police.portfolio.identity.SessionLedger;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Subject;

/**
 * Puts on the record who came in, who was not let in, who left, and in which office people act. An entry holds no password,
 * no address that somebody typed and no address of a machine: all that may have to be erased one day.
 */
@Service
@Transactional
public class SignInRecord {

    private static final UUID NONE = new UUID(0, 0);
    private static final Actor UNKNOWN =
            new Actor(NONE, "Somebody unknown", NONE, "nobody", "Not signed in", NONE, "nobody", "", Set.of());
    private static final Subject NOBODYS = new Subject("sign-in", "sign-in", "Nobody known here");

    private final ApplicationEventPublisher events;
    private final Credentials credentials;
    private final SessionLedger sessions;
    private final Clock clock;

    SignInRecord(ApplicationEventPublisher events, Credentials credentials, SessionLedger sessions, Clock clock) {
        this.events = events;
        this.credentials = credentials;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Before the session is there: so there is none without its entry. */
    public void signedIn(Actor by, WayIn way) {
        events.publishEvent(new PersonSignedIn(by, clock.instant(), person(by), way));
    }

    /** Before the session has the office. */
    public void officeChosen(Actor by, @Nullable String before) {
        Subject office = new Subject("office", by.officeCode(), by.officeTitle());
        events.publishEvent(new OfficeChosen(by, clock.instant(), office, before));
    }

    /** Ends the session and says so, in one transaction. */
    public void signOut(Actor by, String session) {
        sessions.end(session);
        events.publishEvent(new PersonSignedOut(by, clock.instant(), person(by)));
    }

    /** Tries that were compared and were wrong. */
    public void failed(String account, WayIn way, int tries) {
        events.publishEvent(new SignInFailed(UNKNOWN, clock.instant(), holderOf(account), way, tries));
    }

    /** Tries with a person's address, but another account of the identity provider. */
    public void anotherAccount(String email, int tries) {
        events.publishEvent(new ProviderAccountRefused(UNKNOWN, clock.instant(), holderOf(email), tries));
    }

    /** Tries that had to wait. */
    public void throttled(String account, WayIn way, int tries) {
        events.publishEvent(new SignInThrottled(UNKNOWN, clock.instant(), holderOf(account), way, tries));
    }

    private Subject holderOf(String account) {
        return credentials
                .holderOf(account)
                .map(known -> new Subject("person", known.id().toString(), known.name()))
                .orElse(NOBODYS);
    }

    private static Subject person(Actor by) {
        return new Subject("person", by.personId().toString(), by.personName());
    }
}
