package uk.police.portfolio.programme.view;

import java.util.UUID;

/** @param query what follows the question mark in the address of the list */
public record SavedViewDetails(UUID id, String name, String query) {

    /** Where it opens; whoever is sent it sees what they themselves may see. */
    public String address() {
        return query.isEmpty() ? "/programmes" : "/programmes?" + query;
    }
}
