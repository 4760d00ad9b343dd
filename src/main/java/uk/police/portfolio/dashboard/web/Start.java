package uk.police.portfolio.dashboard.web;

import java.util.List;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Role;

/**
 * Where an office begins when nothing waits for it.
 *
 * @param role whose words say so
 * @param href the page to begin at
 */
record Start(Role role, String href) {

    private static final List<Start> BY_ROLE = List.of(
            new Start(Role.FORCE_LEAD, "/programmes/new"),
            new Start(Role.NATIONAL_LEAD, "/programmes/new"),
            new Start(Role.SECRETARIAT, "/decisions"),
            new Start(Role.BOARD_CHAIR, "/decisions"),
            new Start(Role.BOARD_MEMBER, "/decisions"),
            new Start(Role.AUTHORITY_HOLDER, "/authority"),
            new Start(Role.BODY_FINANCE, "/spend"),
            new Start(Role.NATIONAL_FINANCE, "/spend"),
            new Start(Role.AUDITOR, "/record"),
            new Start(Role.ADMINISTRATOR, "/people"),
            new Start(Role.BODY_OFFICER, "/authority"));

    static Start of(Actor reader) {
        return BY_ROLE.stream()
                .filter(start -> reader.holds(start.role()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("An office without a role: " + reader.officeCode()));
    }
}
