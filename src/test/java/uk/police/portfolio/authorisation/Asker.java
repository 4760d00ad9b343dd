package uk.police.portfolio.authorisation;

import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.Role;

/** Who asks: each role by the holder of one office, and nobody. */
enum Asker {
    NOBODY(null, null),
    FORCE_LEAD(Role.FORCE_LEAD, "kent/chief-information-officer"),
    NATIONAL_LEAD(Role.NATIONAL_LEAD, "home-office/senior-responsible-owner"),
    SECRETARIAT(Role.SECRETARIAT, "national-board/secretary"),
    BOARD_MEMBER(Role.BOARD_MEMBER, "national-board/member-01"),
    BOARD_CHAIR(Role.BOARD_CHAIR, "national-board/chair"),
    AUTHORITY_HOLDER(Role.AUTHORITY_HOLDER, "kent-policing-body/commissioner"),
    BODY_OFFICER(Role.BODY_OFFICER, "kent-policing-body/chief-executive"),
    BODY_FINANCE(Role.BODY_FINANCE, "kent/chief-finance-officer"),
    NATIONAL_FINANCE(Role.NATIONAL_FINANCE, "portfolio-office/finance-lead"),
    AUDITOR(Role.AUDITOR, "hmicfrs/inspector"),
    ADMINISTRATOR(Role.ADMINISTRATOR, "portfolio-office/administrator");

    private final @Nullable Role role;
    private final @Nullable String office;

    Asker(@Nullable Role role, @Nullable String office) {
        this.role = role;
        this.office = office;
    }

    @Nullable
    Role role() {
        return role;
    }

    @Nullable
    String office() {
        return office;
    }
}
