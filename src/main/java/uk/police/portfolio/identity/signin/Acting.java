package uk.police.portfolio.identity.signin;

import java.io.Serial;
import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticatedPrincipal;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Role;
import uk.police.portfolio.web.ActingPrincipal;

/**
 * Who a session belongs to and the office chosen in it: all that a session keeps of a person, so that it survives upgrades.
 * What an act is done with is the {@link Actor}, read anew for each request.
 *
 * @param officeId null until one is chosen
 * @param signedInAt when the session's absolute time began
 */
public record Acting(
        UUID personId,
        String personName,
        @Nullable UUID officeId,
        @Nullable String officeTitle,
        Set<Role> roles,
        Instant signedInAt)
        implements ActingPrincipal, AuthenticatedPrincipal, Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    public Acting {
        roles = Set.copyOf(roles);
    }

    static Acting withoutOffice(UUID personId, String personName, Instant signedInAt) {
        return new Acting(personId, personName, null, null, Set.of(), signedInAt);
    }

    public static Acting as(Actor actor, Instant signedInAt) {
        return new Acting(
                actor.personId(), actor.personName(), actor.officeId(), actor.officeTitle(), actor.roles(), signedInAt);
    }

    /** What sessions are found by, to end them. */
    @Override
    public String getName() {
        return personId.toString();
    }
}
