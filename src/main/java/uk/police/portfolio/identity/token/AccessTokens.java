package uk.police.portfolio.identity.token;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.police.portfolio.identity.Secret;
import uk.police.portfolio.identity.signin.WhoActs;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.shared.NotFoundException;

/** Keeps people's access tokens; each is shown once, when it is made. */
@Service
@Transactional
public class AccessTokens {

    /** So that a token that leaks is recognised by whoever scans for secrets. */
    private static final String MARK = "ptp_";

    private final AccessTokenRepository tokens;
    private final JdbcClient jdbc;
    private final WhoActs whoActs;
    private final Clock clock;

    AccessTokens(AccessTokenRepository tokens, JdbcClient jdbc, WhoActs whoActs, Clock clock) {
        this.tokens = tokens;
        this.jdbc = jdbc;
        this.whoActs = whoActs;
        this.clock = clock;
    }

    /** Makes a token that speaks for the actor, in the office they act in; its text is returned here only. */
    public String make(MakeToken command, Actor by) {
        Secret secret = new Secret(MARK + Secret.random().text());
        tokens.save(new AccessToken(command, secret, by, clock.instant()));
        return secret.text();
    }

    /** Takes a token of the actor's own back; those of others are not found. Refused with {@code TOKEN_IS_REVOKED}. */
    public void revoke(UUID id, Actor by) {
        AccessToken token = tokens.findById(id)
                .filter(found -> found.isOf(by))
                .orElseThrow(() -> new NotFoundException("access token", id.toString()));
        token.revoke(by, clock.instant());
        tokens.save(token);
    }

    /** The actor's tokens that still work, the latest first. */
    @Transactional(readOnly = true)
    public List<AccessTokenDetails> of(Actor by) {
        return jdbc.sql("""
                        select t.id, t.name, o.title as office_title, t.scopes, t.created_at, t.expires_at, t.last_used_on
                          from access_token t join office o on o.id = t.office_id
                         where t.person_id = :person and t.revoked_at is null and t.expires_at > :now
                         order by t.created_at desc
                        """)
                .param("person", by.personId())
                .param("now", now())
                .query((row, number) -> new AccessTokenDetails(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("office_title"),
                        Scopes.read(row.getString("scopes")),
                        row.getTimestamp("created_at").toInstant(),
                        row.getTimestamp("expires_at").toInstant(),
                        row.getObject("last_used_on", LocalDate.class)))
                .list();
    }

    /** Whom the token speaks for; empty where it is unknown, expired or revoked, or its person or office is no longer there. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<Bearer> present(String text) {
        return jdbc.sql("""
                        select id, person_id, office_id, scopes, last_used_on from access_token
                         where token_hash = :hash and revoked_at is null and expires_at > :now
                        """)
                .param("hash", new Secret(text).hash())
                .param("now", now())
                .query(Presented.class)
                .optional()
                .flatMap(this::bearer);
    }

    private Optional<Bearer> bearer(Presented presented) {
        LocalDate today = London.today(clock);
        if (!today.equals(presented.lastUsedOn())) {
            // Once a day, so that programs which ask often don't wait for one another.
            jdbc.sql("update access_token set last_used_on = ? where id = ?")
                    .params(today, presented.id())
                    .update();
        }
        return whoActs.in(presented.officeId(), presented.personId())
                .map(actor -> new Bearer(actor, Scopes.read(presented.scopes())));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private record Presented(
            UUID id,
            UUID personId,
            UUID officeId,
            String scopes,
            @Nullable LocalDate lastUsedOn) {}
}
