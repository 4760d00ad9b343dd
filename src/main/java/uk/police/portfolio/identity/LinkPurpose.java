package uk.police.portfolio.identity;

import java.time.Duration;

/** What a one-time link is for, and how long it can be used. */
public enum LinkPurpose {
    /** An invited person sets their first password. */
    INVITATION(Duration.ofDays(7)),
    /** A person who forgot their password sets another. */
    PASSWORD_RESET(Duration.ofHours(1)),
    /** Whoever started the portal makes its first administrator. */
    FIRST_ADMINISTRATOR(Duration.ofDays(1));

    private final Duration life;

    LinkPurpose(Duration life) {
        this.life = life;
    }

    Duration life() {
        return life;
    }
}
