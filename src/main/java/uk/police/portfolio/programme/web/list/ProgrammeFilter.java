package uk.police.portfolio.programme.web.list;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the list of programmes is narrowed to, as it stands in the address; blank is no limit, and a value that does not
 * exist finds nothing.
 *
 * @param search words of the title, summary or source, or a reference
 * @param body code of the sponsor, or of a force that takes part
 * @param capability code of a capability or of a family of them
 * @param year a financial year in which its current plan has costs
 * @param figures {@code illustrative} or {@code published}
 */
record ProgrammeFilter(
        @Nullable String search,
        @Nullable String body,
        @Nullable String level,
        @Nullable String capability,
        @Nullable String status,
        @Nullable String stage,
        @Nullable String ownership,
        @Nullable String year,
        @Nullable String figures) {

    ProgrammeFilter {
        search = clean(search);
        body = clean(body);
        level = clean(level);
        capability = clean(capability);
        status = clean(status);
        stage = clean(stage);
        ownership = clean(ownership);
        year = clean(year);
        figures = clean(figures);
    }

    /** By the names that the address uses. */
    Map<String, @Nullable String> asParameters() {
        Map<String, @Nullable String> parameters = new LinkedHashMap<>();
        parameters.put("search", search);
        parameters.put("body", body);
        parameters.put("level", level);
        parameters.put("capability", capability);
        parameters.put("status", status);
        parameters.put("stage", stage);
        parameters.put("ownership", ownership);
        parameters.put("year", year);
        parameters.put("figures", figures);
        return parameters;
    }

    public String valueOf(String name) {
        String value = asParameters().get(name);
        return value == null ? "" : value;
    }

    public boolean narrows() {
        return asParameters().values().stream().anyMatch(value -> value != null);
    }

    private static @Nullable String clean(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
