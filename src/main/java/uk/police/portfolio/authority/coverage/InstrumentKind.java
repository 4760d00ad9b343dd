package uk.police.portfolio.authority.coverage;

/** The lawful vehicles by which authority passes. */
public enum InstrumentKind {
    /** What statute itself gives an office over its own seat: the root, edited by nobody. */
    STATUTORY_OFFICE(true),
    /** A local policing body's delegation to its own people (PRSR Act 2011 s.18, s.19 for MOPAC). */
    POLICING_BODY_DELEGATION(true),
    /** A local policing body lets its chief officer contract, by value and class. */
    CONSENT_TO_CHIEF_OFFICER(true),
    /** A chief officer's scheme for their own officers, resting on the policing body's consent. */
    CHIEF_OFFICER_SCHEME(true),
    /** Policing bodies and chief officers agree to act together (Police Act 1996 s.22A). */
    COLLABORATION_AGREEMENT(true),
    /** A condition on a Home Office grant: binds the money, gives no authority. */
    GRANT_CONDITION(false),
    /** A direction of the Secretary of State, for all seats in its scope (Police Act 1996 s.57(3)). */
    DIRECTION(true),
    /** A national body's mandate to its board: may recommend, never binds. */
    BOARD_MANDATE(false);

    private final boolean binding;

    InstrumentKind(boolean binding) {
        this.binding = binding;
    }

    public boolean canBind() {
        return binding;
    }
}
