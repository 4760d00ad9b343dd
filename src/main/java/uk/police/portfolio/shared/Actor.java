package uk.police.portfolio.shared;

import java.util.Set;
import java.util.UUID;

/**
 * Who acts, and in which office: always a parameter of a verb, never ambient.
 *
 * @param personId the person
 * @param personName as shown on the record
 * @param officeId the one office that they act in
 * @param officeCode for example {@code kent/chief-information-officer}
 * @param officeTitle for example "Chief Information Officer of Kent Police"
 * @param bodyId the body that the office belongs to
 * @param bodyCode for example {@code kent}
 * @param bodyName for example "Kent Police"
 * @param roles what the office lets them do
 */
public record Actor(
        UUID personId,
        String personName,
        UUID officeId,
        String officeCode,
        String officeTitle,
        UUID bodyId,
        String bodyCode,
        String bodyName,
        Set<Role> roles) {

    /** The portal itself: scheduled jobs and the first start. */
    public static final Actor PORTAL = new Actor(
            new UUID(0, 0),
            "The portal",
            new UUID(0, 0),
            "portal",
            "Police technology portfolio",
            new UUID(0, 0),
            "portal",
            "Police technology portfolio",
            Set.of());

    /** A person who acts on their own account, in no office: signing in, or setting their password. */
    public static Actor onTheirOwnAccount(UUID person, String name) {
        UUID none = new UUID(0, 0);
        return new Actor(person, name, none, "oneself", "On their own account", none, "oneself", "", Set.of());
    }

    public Actor {
        roles = Set.copyOf(roles);
    }

    public boolean holds(Role role) {
        return roles.contains(role);
    }

    public boolean holdsAny(Role... anyOf) {
        for (Role role : anyOf) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }

    public boolean isOf(UUID body) {
        return bodyId.equals(body);
    }

    public boolean isPortal() {
        return this.equals(PORTAL);
    }
}
