package uk.police.portfolio.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.Aggregate;

@Entity
class OneTimeLink extends Aggregate<OneTimeLink> {

    @Enumerated(EnumType.STRING)
    private LinkPurpose purpose;

    private @Nullable UUID personId;
    private String tokenHash;
    private Instant createdAt;
    private Instant expiresAt;
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected OneTimeLink() {}

    OneTimeLink(LinkPurpose purpose, @Nullable UUID personId, Secret token, Instant at) {
        this.purpose = purpose;
        this.personId = personId;
        this.tokenHash = token.hash();
        this.createdAt = at;
        this.expiresAt = at.plus(purpose.life());
    }

    boolean isOpen(LinkPurpose asked, Instant at) {
        return purpose == asked && endedAt == null && at.isBefore(expiresAt);
    }

    /** It was used, or another took its place. */
    void end(Instant at) {
        this.endedAt = at;
    }

    UUID requirePersonId() {
        return Objects.requireNonNull(personId, "A link for a password is somebody's");
    }
}
