package uk.police.portfolio.organisation.web;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.organisation.BodyKind;

/**
 * What the list of bodies is narrowed to.
 *
 * @param kind all kinds where null
 * @param search part of a name or code
 */
record BodyFilter(@Nullable BodyKind kind, String search) {

    static BodyFilter of(String kind, String search) {
        BodyKind known = Arrays.stream(BodyKind.values())
                .filter(each -> each.name().equals(kind))
                .findFirst()
                .orElse(null);
        return new BodyFilter(known, search.strip());
    }

    public boolean isKind(String value) {
        return kind != null && kind.name().equals(value);
    }
}
