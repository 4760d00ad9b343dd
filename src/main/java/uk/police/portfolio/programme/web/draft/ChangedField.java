package uk.police.portfolio.programme.web.draft;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import uk.police.portfolio.shared.Change;

/**
 * A field that two people wrote at the same time.
 *
 * @param theirs what the other saved; empty where they said nothing
 * @param yours what this reader typed
 */
record ChangedField(String field, String theirs, String yours) {

    static List<ChangedField> of(List<Change> changes, MessageSource messages) {
        return changes.stream()
                .map(change -> new ChangedField(
                        label(change.field(), messages),
                        words(change.field(), change.before(), messages),
                        words(change.field(), change.after(), messages)))
                .toList();
    }

    /** Rows have names of their own: "cost 2", "force Kent Police". */
    private static String label(String field, MessageSource messages) {
        String own = field.substring(0, 1).toUpperCase(Locale.UK) + field.substring(1);
        return Objects.requireNonNull(messages.getMessage("programme.field." + field, null, own, Locale.UK));
    }

    private static String words(String field, @Nullable String value, MessageSource messages) {
        if (value == null) {
            return messages.getMessage("programme.not-said", null, Locale.UK);
        }
        String words = messages.getMessage("programme." + field + "." + value, null, value, Locale.UK);
        return words == null ? value : words;
    }
}
