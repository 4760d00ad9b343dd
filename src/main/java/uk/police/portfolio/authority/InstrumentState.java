package uk.police.portfolio.authority;

/** Where an instrument stands today; coverage reads signatures and dates, never this. */
public enum InstrumentState {
    /** Being written; speaks for nobody. */
    DRAFT,
    /** Put to its givers, of whom some have to sign yet. */
    AWAITING_SIGNATURE,
    /** Signed, and in its dates. */
    IN_FORCE,
    /** May not be used until it is restored. */
    SUSPENDED,
    /** Withdrawn for the future; what was decided under it stands. */
    REVOKED,
    /** Past its last day. */
    EXPIRED,
    /** Another instrument took its place. */
    SUPERSEDED,
    /** What it rests on stopped holding; the reason is flagged. */
    INVALID
}
