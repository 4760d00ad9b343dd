package uk.police.portfolio.decision.notice;

/** Why a part of a notice is not made public: Local Government Act 1972, Schedule 12A, and the Freedom of Information Act 2000. */
public enum Exemption {
    /** It is about an individual: Schedule 12A, paragraph 1. */
    INDIVIDUAL,
    /** It is likely to reveal who an individual is: Schedule 12A, paragraph 2. */
    IDENTITY,
    /** It is about somebody's financial or business affairs: Schedule 12A, paragraph 3. */
    COMMERCIAL,
    /** It is about consultations or negotiations with employees: Schedule 12A, paragraph 4. */
    LABOUR_RELATIONS,
    /** Legal professional privilege could be claimed for it: Schedule 12A, paragraph 5. */
    LEGAL_PRIVILEGE,
    /** It is about preventing, investigating or prosecuting crime: Schedule 12A, paragraph 7. */
    CRIME,
    /** Keeping it back safeguards national security: Freedom of Information Act 2000, section 24. */
    NATIONAL_SECURITY
}
