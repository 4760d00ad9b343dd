package uk.police.portfolio.audit;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.AttemptRefused;
import uk.police.portfolio.shared.Change;
import uk.police.portfolio.shared.Subject;

/**
 * One act on the record.
 *
 * @param sequence its number; numbers ascend, and an act that was undone leaves a gap
 * @param at when
 * @param act the event's name, {@code ProgrammeSubmitted}
 * @param by who, and in which office, as they were called then
 * @param instrument reference of the instrument it was done under, where there is one
 * @param subject what it was done to
 * @param changes old and new values
 * @param reason why
 * @param format the number of the canonical form that was hashed
 * @param hash SHA-256 of the canonical form
 */
public record AuditEntry(
        long sequence,
        Instant at,
        String act,
        ActedBy by,
        @Nullable String instrument,
        Subject subject,
        List<Change> changes,
        @Nullable String reason,
        int format,
        String hash) {

    /** Who acted, and in which office. */
    public record ActedBy(
            UUID personId,
            String personName,
            UUID officeId,
            String officeCode,
            String officeTitle,
            String bodyCode,
            String bodyName) {}

    public AuditEntry {
        changes = List.copyOf(changes);
    }

    /** The act in words: {@code ProgrammeSubmitted} reads "Programme submitted". */
    public String actInWords() {
        return words(act);
    }

    /** Whether nothing was done, because a rule that matters forbade it. */
    public boolean isRefusedAttempt() {
        return act.equals(AttemptRefused.class.getSimpleName());
    }

    /** Whether it was done to a person, whom people know by name and not by a reference. */
    public boolean isAboutAPerson() {
        return "person".equals(subject.kind());
    }

    /** What is hashed. */
    public String canonicalForm() {
        return CanonicalForm.of(this);
    }

    /** Whether the entry still is what was hashed when it was written. */
    public boolean isIntact() {
        return CanonicalForm.hash(this).equals(hash);
    }

    /** A name of the code as words. */
    public static String words(String name) {
        String spaced =
                name.replaceAll("([a-z0-9])([A-Z])", "$1 $2").replace('_', ' ').toLowerCase(Locale.UK);
        return spaced.isEmpty() ? spaced : Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1);
    }
}
