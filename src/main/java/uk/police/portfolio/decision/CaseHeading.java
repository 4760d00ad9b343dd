package uk.police.portfolio.decision;

/**
 * Which case it is, and about what.
 *
 * @param caseReference {@code DEC-0001}
 * @param subjectKind {@code programme}
 * @param subjectReference {@code PRG-0042}
 */
public record CaseHeading(String caseReference, String subjectKind, String subjectReference, String title) {}
