package uk.police.portfolio.identity.token;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a person may know of a token of theirs: never the token. */
public record AccessTokenDetails(
        UUID id,
        String name,
        String officeTitle,
        Scopes scopes,
        Instant createdAt,
        Instant expiresAt,
        @Nullable LocalDate lastUsedOn) {}
