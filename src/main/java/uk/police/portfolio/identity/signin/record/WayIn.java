package uk.police.portfolio.identity.signin.record;

import java.util.Locale;

/** How somebody shows who they are. */
public enum WayIn {
    /** With an e-mail address and a password that the portal keeps the hash of. */
    PASSWORD,
    /** An identity provider vouches for them. */
    IDENTITY_PROVIDER;

    /** As it stands on the record: {@code identity provider}. */
    String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
