package uk.police.portfolio.identity.token;

import uk.police.portfolio.shared.Actor;

/** Who a presented token speaks for, and what it allows. */
public record Bearer(Actor actor, Scopes scopes) {}
