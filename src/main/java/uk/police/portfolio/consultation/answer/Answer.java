package uk.police.portfolio.consultation.answer;

/** What a seat answers. */
public enum Answer {
    /** In favour, as it is. */
    SUPPORT,
    /** In favour, if something is changed; says what, and gets a reply. */
    SUPPORT_WITH_CHANGE,
    /** Against; says why, and gets a reply. */
    OBJECT,
    /** Neither. */
    ABSTAIN;

    /** Whether it needs a reason, and later a published reply. */
    public boolean needsReply() {
        return this == SUPPORT_WITH_CHANGE || this == OBJECT;
    }
}
