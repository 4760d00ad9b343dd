package uk.police.portfolio.identity.web.people;

import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import uk.police.portfolio.identity.PeopleRegister;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.NotFoundException;

/** What an administrator does to a person's sign-in, each with a reason. */
enum PersonAct {
    /** Bars them until further notice. */
    LOCK,
    /** Lets them in again. */
    UNLOCK,
    /** Lets them come in with another account of the identity provider. */
    RELEASE,
    /** Ends their offices and their sign-in for good. */
    LEAVING;

    /** The act as it stands in the address: {@code lock}. */
    static PersonAct of(String path) {
        return Arrays.stream(values())
                .filter(act -> act.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("act", path));
    }

    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    void on(PeopleRegister people, UUID person, String reason, Actor by) {
        switch (this) {
            case LOCK -> people.lock(person, reason, by);
            case UNLOCK -> people.unlock(person, reason, by);
            case RELEASE -> people.releaseAccount(person, reason, by);
            case LEAVING -> people.end(person, reason, by);
        }
    }
}
