package uk.police.portfolio.shared;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a rule says no.
 *
 * @param code the rule's stable code, for example {@code OWN_CASE}; its words are the message {@code refusal.<code>}
 * @param arguments what the message names
 * @param citation the law or rule it rests on, where there is one
 */
public record Refusal(
        String code, List<String> arguments, @Nullable String citation) {

    /** Dates among the arguments are written out: 31 March 2096. */
    public static Refusal of(String code, Object... arguments) {
        return new Refusal(code, List.of(arguments).stream().map(Refusal::words).toList(), null);
    }

    private static String words(Object argument) {
        return argument instanceof LocalDate date ? InWords.date(date) : String.valueOf(argument);
    }

    public Refusal citing(String source) {
        return new Refusal(code, arguments, source);
    }
}
