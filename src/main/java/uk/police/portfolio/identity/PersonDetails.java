package uk.police.portfolio.identity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.Actor;

/**
 * What may be known about one person.
 *
 * @param email in lower case
 * @param hasPassword false until they accept their invitation, and where an identity provider knows them instead
 * @param bound whether an account at the identity provider is theirs, and no other
 * @param lockedAt null while they may sign in
 * @param endedAt null until they have left
 */
public record PersonDetails(
        UUID id,
        String name,
        String email,
        boolean hasPassword,
        boolean bound,
        Instant createdAt,
        @Nullable Instant lockedAt,
        @Nullable Instant endedAt) {

    /** The person acting on their own account, in no office. */
    public Actor oneself() {
        return Actor.onTheirOwnAccount(id, name);
    }

    public boolean locked() {
        return lockedAt != null;
    }

    public boolean ended() {
        return endedAt != null;
    }
}
