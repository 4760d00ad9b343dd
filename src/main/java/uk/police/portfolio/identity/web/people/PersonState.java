package uk.police.portfolio.identity.web.people;

/** How it stands with a person's sign-in. */
enum PersonState {
    /** May sign in. */
    ACTIVE("green"),
    /** Has not accepted their invitation yet. */
    INVITED("blue"),
    /** May not sign in at the moment. */
    LOCKED("orange"),
    /** Has left. */
    LEFT("grey");

    private final String tone;

    PersonState(String tone) {
        this.tone = tone;
    }

    public String tone() {
        return tone;
    }
}
