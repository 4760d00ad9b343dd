package uk.police.portfolio.organisation;

/** What sort of body it is. */
public enum BodyKind {
    /** One of the territorial forces of England and Wales; it has exactly two seats. */
    FORCE,
    /** A force without a territory (BTP, NCA, MDP, CNC): party to agreements, holder of no seat. */
    NON_TERRITORIAL_FORCE,
    /** A local policing body: a commissioner, a mayor, MOPAC or the Common Council. */
    POLICING_BODY,
    /** The statutory authority of a non-territorial force; not a local policing body. */
    POLICE_AUTHORITY,
    /** A national body such as the Home Office or the NPCC. */
    NATIONAL_BODY,
    /** A board that decides or advises. */
    BOARD,
    /** A body that inspects or audits and decides nothing. */
    OVERSIGHT_BODY;

    public boolean isForce() {
        return this == FORCE || this == NON_TERRITORIAL_FORCE;
    }
}
