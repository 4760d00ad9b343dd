package uk.police.portfolio.web;

import java.util.Arrays;
import uk.police.portfolio.shared.RefusedException;

/** Parameters of collections: what is none is refused with {@code API_PARAMETER}, never passed over. */
public final class ApiParameters {

    private ApiParameters() {}

    /** How many items a page has at most: a whole number from 1; more than the largest page is the largest page. */
    public static int size(String text) {
        if (!text.matches("[1-9]\\d{0,3}")) {
            throw RefusedException.because("API_PARAMETER", "size", text);
        }
        return PageOf.size(text);
    }

    /** A constant's name, or nothing, which filters nothing. */
    public static String oneOf(Enum<?>[] constants, String name, String text) {
        if (!text.isEmpty()
                && Arrays.stream(constants).noneMatch(each -> each.name().equals(text))) {
            throw RefusedException.because("API_PARAMETER", name, text);
        }
        return text;
    }
}
