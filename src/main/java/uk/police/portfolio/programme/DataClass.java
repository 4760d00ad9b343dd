package uk.police.portfolio.programme;

/** What sort of data a programme mainly handles. */
public enum DataClass {
    /** What the public report and ask. */
    PUBLIC_CONTACT,
    /** Crime, case and custody records. */
    CRIME_AND_CASE,
    /** Intelligence. */
    INTELLIGENCE,
    /** Digital evidence: images, video, downloads of devices. */
    DIGITAL_EVIDENCE,
    /** Fingerprints, faces, DNA. */
    BIOMETRIC,
    /** Command, location and movement of people and vehicles. */
    COMMAND_AND_LOCATION,
    /** The workforce, money and goods of policing itself. */
    WORKFORCE_AND_FINANCE,
    /** Technology that carries other systems' data and keeps none of its own. */
    INFRASTRUCTURE
}
