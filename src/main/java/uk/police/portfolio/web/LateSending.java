package uk.police.portfolio.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** A form that came after its session had ended: what was typed in it is shown once more, so that nobody loses it. */
public final class LateSending {

    private static final String ATTRIBUTE = LateSending.class.getName();
    private static final Set<String> SECRET = Set.of("password", "current", "next", "_csrf");
    private static final int SHORTEST = 20;

    private LateSending() {}

    public static void mark(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, true);
    }

    static boolean is(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) != null;
    }

    /** Longer texts that were typed; none where the form was not on a page of ours, whose words we would repeat. */
    static List<String> typed(HttpServletRequest request) {
        if (!"same-origin".equals(request.getHeader("Sec-Fetch-Site"))) {
            return List.of();
        }
        return request.getParameterMap().entrySet().stream()
                .filter(field -> !SECRET.contains(field.getKey()))
                .flatMap(field -> Arrays.stream(field.getValue()))
                .filter(text -> text.strip().length() >= SHORTEST)
                .toList();
    }
}
