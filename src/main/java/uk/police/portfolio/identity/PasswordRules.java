package uk.police.portfolio.identity;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.police.portfolio.shared.Refusal;
import uk.police.portfolio.shared.RefusedException;

/** What a password must be: long, and not what anybody would try first. No rules about its characters. */
final class PasswordRules {

    /** NIST SP 800-63B asks for 8, NCSC for length over complexity. */
    static final int SHORTEST = 12;

    /** What bcrypt reads; more would be ignored silently. */
    static final int LONGEST_IN_BYTES = 72;

    private static final Pattern ONE_CHARACTER = Pattern.compile("(.)\\1*");

    /** What anybody would think of first: nothing but these, with digits and signs between them, is no password. */
    private static final List<String> FIRST_THOUGHTS = List.of(
            "administrator",
            "changeme",
            "chief",
            "commissioner",
            "constabulary",
            "constable",
            "england",
            "force",
            "home",
            "letmein",
            "love",
            "national",
            "office",
            "password",
            "police",
            "policing",
            "portal",
            "portfolio",
            "qwerty",
            "qwertyuiop",
            "asdfghjkl",
            "zxcvbnm",
            "secret",
            "spring",
            "summer",
            "autumn",
            "winter",
            "technology",
            "wales",
            "welcome",
            "the",
            "my",
            "abc",
            "iloveyou",
            "board");

    private PasswordRules() {}

    static void check(String password, Person person) {
        List<Refusal> refusals = refusals(password, person.details().email(), person.name());
        RefusedException.throwIfAny(refusals);
    }

    static List<Refusal> refusals(String password, String email, String name) {
        List<Refusal> refusals = new ArrayList<>();
        String lower = password.toLowerCase(Locale.ROOT);
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            refusals.add(Refusal.of("PASSWORD_TOO_SHORT", SHORTEST));
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_IN_BYTES) {
            refusals.add(Refusal.of("PASSWORD_TOO_LONG", LONGEST_IN_BYTES));
        }
        if (isTriedFirst(lower, email, name)) {
            refusals.add(Refusal.of("PASSWORD_EASILY_GUESSED"));
        }
        return refusals;
    }

    /** The longest words first: "constable" would leave the rest of "constables". */
    private static boolean isTriedFirst(String lower, String email, String name) {
        Stream<String> own = Stream.of(email.split("[@.]")[0], name.toLowerCase(Locale.ROOT))
                .flatMap(words -> Stream.concat(Stream.of(words), Arrays.stream(words.split("[^\\p{L}]+"))));
        String rest = Stream.concat(Stream.concat(Stream.of(email), own), FIRST_THOUGHTS.stream())
                .filter(word -> word.length() > 1)
                .sorted(Comparator.comparing(String::length).reversed())
                .reduce(lower, (left, word) -> left.replace(word, ""));
        return ONE_CHARACTER.matcher(lower).matches() || rest.codePoints().noneMatch(Character::isLetter);
    }
}
