package uk.police.portfolio.web;

import org.jspecify.annotations.Nullable;

/** What the page frame may know of who is signed in; the principal that identity keeps in the session implements it. */
public interface ActingPrincipal {

    /** The person, and the office where one is chosen. */
    default String inWords() {
        return officeTitle() == null ? personName() : personName() + ", " + officeTitle();
    }

    String personName();

    /** The office acted in, for example "Chief Constable of Kent Police"; null until one is chosen. */
    @Nullable
    String officeTitle();
}
