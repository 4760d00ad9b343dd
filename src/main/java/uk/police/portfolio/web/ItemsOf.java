package uk.police.portfolio.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a collection of the API answers: some items in the order of their keys, and where the next ones are.
 *
 * @param next an address, or null after the last item
 */
public record ItemsOf<T>(List<T> items, @Nullable String next) {

    /** The items asked for, from one more than was asked for: the extra one only tells that there are more. */
    public static <T> ItemsOf<T> page(
            List<T> found, int most, Function<T, String> key, String path, Map<String, @Nullable String> filters) {
        if (found.size() <= most) {
            return new ItemsOf<>(List.copyOf(found), null);
        }
        List<T> shown = List.copyOf(found.subList(0, most));
        UriComponentsBuilder next = UriComponentsBuilder.fromPath(path);
        filters.forEach((name, value) -> {
            if (value != null && !value.isEmpty()) {
                next.queryParam(name, value);
            }
        });
        next.queryParam("after", key.apply(shown.get(most - 1))).queryParam("size", most);
        return new ItemsOf<>(shown, next.encode().build().toUriString());
    }
}
