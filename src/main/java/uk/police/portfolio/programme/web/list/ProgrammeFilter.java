package uk.police.portfolio.programme.web.list;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import uk.police.portfolio.web.Sort;

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

    /** What follows the question mark in an address that shows the same. */
    String query(@Nullable String sort) {
        UriComponentsBuilder address = UriComponentsBuilder.newInstance();
        asParameters().forEach((name, value) -> {
            if (value != null) {
                address.queryParam(name, UriUtils.encode(value, StandardCharsets.UTF_8));
            }
        });
        Sort<ProgrammeSort> order = Sort.read(sort, ProgrammeSort.REFERENCE);
        if (!order.equals(new Sort<>(ProgrammeSort.REFERENCE, false))) {
            address.queryParam("sort", order.text());
        }
        String query = address.build(true).getQuery();
        return query == null ? "" : query;
    }

    /** The same query with nothing in it but filters of ours. */
    static String canonical(String query) {
        MultiValueMap<String, String> given =
                UriComponentsBuilder.newInstance().query(query).build().getQueryParams();
        Function<String, @Nullable String> value = name -> decoded(given.getFirst(name));
        return new ProgrammeFilter(
                        value.apply("search"),
                        value.apply("body"),
                        value.apply("level"),
                        value.apply("capability"),
                        value.apply("status"),
                        value.apply("stage"),
                        value.apply("ownership"),
                        value.apply("year"),
                        value.apply("figures"))
                .query(value.apply("sort"));
    }

    private static @Nullable String decoded(@Nullable String value) {
        try {
            return value == null ? null : UriUtils.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException noEncoding) {
            return null;
        }
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
