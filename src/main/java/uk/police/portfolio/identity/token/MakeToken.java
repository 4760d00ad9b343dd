package uk.police.portfolio.identity.token;

import java.time.Duration;

/**
 * Makes a token for the office that the actor acts in.
 *
 * @param name what the person calls it
 * @param life how long it works, a year at most
 */
public record MakeToken(String name, Scopes scopes, Duration life) {}
