package uk.police.portfolio.authority.web;

import org.jspecify.annotations.Nullable;

/**
 * A signature.
 *
 * @param edition of the instrument that was read
 */
record SignatureForm(@Nullable String edition, @Nullable String password) {

    int editionRead() {
        return edition != null && edition.matches("\\d{1,9}") ? Integer.parseInt(edition) : -1;
    }
}
