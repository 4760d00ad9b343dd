package uk.police.portfolio.identity;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import uk.police.portfolio.shared.Refusal;
import uk.police.portfolio.shared.RefusedException;

/** What a password must be: long, and not what anybody would try first. No rules about its characters. */
final class PasswordRules {

    /** NIST SP 800-63B asks for 8, NCSC for length over complexity. */
    static final int SHORTEST = 12;

    /** What bcrypt reads; more would be ignored silently. */
    static final int LONGEST_IN_BYTES = 72;

    private static final Pattern ONE_CHARACTER = Pattern.compile("(.)\\1*");
    private static final Set<String> TRIED_FIRST = Set.of(
            "123456789012",
            "1234567890123",
            "passwordpassword",
            "password1234",
            "password12345",
            "password123456",
            "qwertyuiop12",
            "qwertyuiop123",
            "policepolice",
            "letmeinletmein",
            "administrator",
            "changemechangeme");

    private PasswordRules() {}

    static void check(String password, Person person) {
        List<Refusal> refusals = refusals(password, person.details().email(), person.name());
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals);
        }
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
        if (lower.equals(email) || lower.equals(name.toLowerCase(Locale.ROOT)) || isTriedFirst(lower)) {
            refusals.add(Refusal.of("PASSWORD_EASILY_GUESSED"));
        }
        return refusals;
    }

    private static boolean isTriedFirst(String lower) {
        return TRIED_FIRST.contains(lower)
                || ONE_CHARACTER.matcher(lower).matches()
                || "12345678901234567890".contains(lower);
    }
}
