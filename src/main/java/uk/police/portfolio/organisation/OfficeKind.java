package uk.police.portfolio.organisation;

import static uk.police.portfolio.shared.Role.*;

import java.util.Set;
import uk.police.portfolio.shared.Role;

/** What sort of post an office is, and what it lets its holder come to do here. */
public enum OfficeKind {
    /** The office that is the policing body: commissioner, mayor, or chair for the Common Council. */
    POLICING_BODY_HOLDER(AUTHORITY_HOLDER),
    /** The chief constable, commissioner or director general. */
    CHIEF_OFFICER(AUTHORITY_HOLDER),
    /** The chief officer's deputy. */
    DEPUTY_CHIEF_OFFICER(BODY_OFFICER),
    /** An assistant chief officer. */
    ASSISTANT_CHIEF_OFFICER(BODY_OFFICER),
    /** A force's chief finance officer. */
    FORCE_FINANCE_OFFICER(BODY_FINANCE, BODY_OFFICER),
    /** A force's chief information officer: registers and submits programmes. */
    CHIEF_INFORMATION_OFFICER(FORCE_LEAD, BODY_OFFICER),
    /** A force's programme manager: registers and submits programmes. */
    PROGRAMME_MANAGER(FORCE_LEAD),
    /** A policing body's deputy. */
    POLICING_BODY_DEPUTY(BODY_OFFICER),
    /** A policing body's chief executive and monitoring officer. */
    POLICING_BODY_CHIEF_EXECUTIVE(BODY_OFFICER),
    /** A policing body's chief finance officer. */
    POLICING_BODY_FINANCE_OFFICER(BODY_FINANCE, BODY_OFFICER),
    /** The Secretary of State. */
    SECRETARY_OF_STATE(AUTHORITY_HOLDER),
    /** The chair of a board: votes, opens and closes the vote. */
    CHAIR_OF_BOARD(BOARD_CHAIR, BOARD_MEMBER),
    /** A voting member of a board. */
    MEMBER_OF_BOARD(BOARD_MEMBER),
    /** A board's secretary: runs its business and does not vote. */
    BOARD_SECRETARY(SECRETARIAT),
    /** Answers for a national programme. */
    SENIOR_RESPONSIBLE_OWNER(NATIONAL_LEAD),
    /** Leads a national body. */
    NATIONAL_BODY_LEADER(NATIONAL_LEAD),
    /** Answers for the national picture of spend. */
    NATIONAL_FINANCE_LEAD(NATIONAL_FINANCE),
    /** An inspector or audit committee chair. */
    INSPECTOR(AUDITOR),
    /** Keeps the portal's people and reference data. */
    PORTAL_ADMINISTRATOR(ADMINISTRATOR);

    private final Set<Role> roles;

    OfficeKind(Role... roles) {
        this.roles = Set.of(roles);
    }

    public Set<Role> roles() {
        return roles;
    }
}
