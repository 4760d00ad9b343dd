package uk.police.portfolio.identity.signin;

import java.time.Instant;

/**
 * One of a person's sessions, as they may see it.
 *
 * @param handle names the session on the page; it opens nothing
 * @param browser what the browser said of itself when it signed in
 * @param inUse whether it is the session that asks
 */
public record SessionDetails(String handle, Instant signedInAt, Instant lastUsedAt, String browser, boolean inUse) {}
