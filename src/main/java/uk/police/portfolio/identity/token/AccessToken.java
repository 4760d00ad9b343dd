package uk.police.portfolio.identity.token;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.identity.Secret;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Aggregate;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.shared.Subject;

@Entity
class AccessToken extends Aggregate<AccessToken> {

    private UUID personId;
    private UUID officeId;
    private String name;
    private String tokenHash;
    private Scopes scopes;
    private Instant createdAt;
    private Instant expiresAt;
    private @Nullable Instant revokedAt;
    private @Nullable LocalDate lastUsedOn;

    @SuppressWarnings("NullAway.Init")
    protected AccessToken() {}

    AccessToken(MakeToken command, Secret secret, Actor by, Instant at) {
        this.personId = by.personId();
        this.officeId = by.officeId();
        this.name = command.name();
        this.tokenHash = secret.hash();
        this.scopes = command.scopes();
        this.createdAt = at;
        this.expiresAt = at.plus(command.life());
        registerEvent(new AccessTokenMade(by, at, subject(), scopes, expiresAt));
    }

    void revoke(Actor by, Instant at) {
        if (revokedAt != null) {
            throw RefusedException.because("TOKEN_IS_REVOKED", name);
        }
        this.revokedAt = at;
        registerEvent(new AccessTokenRevoked(by, at, subject()));
    }

    boolean isOf(Actor actor) {
        return personId.equals(actor.personId());
    }

    UUID id() {
        return uuid();
    }

    private Subject subject() {
        return new Subject("access token", uuid().toString(), name);
    }
}
