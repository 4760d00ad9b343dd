package uk.police.portfolio.programme.web.list;

import org.jspecify.annotations.Nullable;

/** A body or a capability that the list can be narrowed to. */
record FilterChoice(
        String kind, String code, String name, @Nullable String family) {}
