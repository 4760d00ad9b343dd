package uk.police.portfolio.capability;

/** Who owns a capability. */
public enum OwnerModel {
    /** Nobody has proposed or decided it yet. */
    UNDECIDED,
    /** One named national body owns it for the forces. */
    CENTRAL,
    /** Each force owns its own. */
    FORCE_LED,
    /** The centre and the force share it, as a responsibility grid says. */
    HYBRID
}
