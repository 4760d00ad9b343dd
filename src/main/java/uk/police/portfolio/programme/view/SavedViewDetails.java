package uk.police.portfolio.programme.view;

import java.util.UUID;

/**
 * A filter under a name.
 *
 * @param page the address of what is filtered
 * @param query what follows the question mark in it
 */
public record SavedViewDetails(UUID id, String page, String name, String query) {

    /** Where it opens; whoever is sent it sees what they themselves may see. */
    public String address() {
        return query.isEmpty() ? page : page + "?" + query;
    }
}
