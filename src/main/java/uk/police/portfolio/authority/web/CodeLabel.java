package uk.police.portfolio.authority.web;

/**
 * What a code is called on a page.
 *
 * @param kind the message {@code authority.label.<kind>} words it with the name: OFFICE, POLICING_BODY, CHIEF_OFFICER, BOARD
 */
record CodeLabel(String code, String kind, String name) {

    static CodeLabel unknown(String code) {
        return new CodeLabel(code, "OFFICE", code);
    }
}
