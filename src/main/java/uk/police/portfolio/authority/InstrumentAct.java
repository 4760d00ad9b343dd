package uk.police.portfolio.authority;

/** What was done to an instrument, by its name on the record. */
public enum InstrumentAct {
    /** It was written down for the first time. */
    INSTRUMENT_DRAFTED("InstrumentDrafted"),
    /** It was put to its givers for signature. */
    INSTRUMENT_ISSUED("InstrumentIssued"),
    /** A giver signed. */
    INSTRUMENT_SIGNED("InstrumentSigned"),
    /** A giver joined an agreement that others had signed, and signed. */
    AGREEMENT_ACCEDED("AgreementAcceded"),
    /** A giver withdrew; what was decided before stands. */
    SIGNATURE_WITHDRAWN("SignatureWithdrawn"),
    /** Its terms were changed with the givers' consent. */
    INSTRUMENT_VARIED("InstrumentVaried"),
    /** What a condition asked for has come about. */
    CONDITION_MET("InstrumentConditionMet"),
    /** It may not be used for a time. */
    INSTRUMENT_SUSPENDED("InstrumentSuspended"),
    /** It may be used again. */
    INSTRUMENT_RESTORED("InstrumentRestored"),
    /** It gives nothing from a day on. */
    INSTRUMENT_REVOKED("InstrumentRevoked"),
    /** Another took its place. */
    INSTRUMENT_SUPERSEDED("InstrumentSuperseded"),
    /** It exceeds what it rests on. */
    INSTRUMENT_FOUND_INVALID("InstrumentFoundInvalid"),
    /** It no longer exceeds what it rests on. */
    INSTRUMENT_FOUND_SOUND("InstrumentFoundSound");

    private final String onTheRecord;

    InstrumentAct(String onTheRecord) {
        this.onTheRecord = onTheRecord;
    }

    String onTheRecord() {
        return onTheRecord;
    }
}
