package uk.police.portfolio.shared;

/** What an office lets the person who acts in it come to do here. */
public enum Role {
    /** Registers a force's programmes and spend, and submits them. */
    FORCE_LEAD,
    /** The same for a national programme (a senior responsible owner's office). */
    NATIONAL_LEAD,
    /** Triages, runs consultations and agendas, publishes notices, chases. */
    SECRETARIAT,
    /** Reads papers, declares interests and votes on the national board. */
    BOARD_MEMBER,
    /** A board member who also opens and closes the vote. */
    BOARD_CHAIR,
    /** A policing body's or chief officer's office: grants, limits and revokes authority, ratifies, calls in. */
    AUTHORITY_HOLDER,
    /** An officer of a body who drafts on its behalf but signs nothing. */
    BODY_OFFICER,
    /** A force's or policing body's chief finance officer. */
    BODY_FINANCE,
    /** Sees the national envelope and loads national spend. */
    NATIONAL_FINANCE,
    /** Reads everything, changes nothing. */
    AUDITOR,
    /** Keeps people, roles and reference data. */
    ADMINISTRATOR
}
