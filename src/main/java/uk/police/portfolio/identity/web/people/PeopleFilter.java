package uk.police.portfolio.identity.web.people;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** @param search part of a name or of an address */
record PeopleFilter(String search) {

    PeopleFilter(@Nullable String search) {
        this.search = Objects.requireNonNullElse(search, "").strip();
    }
}
