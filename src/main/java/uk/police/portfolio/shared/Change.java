package uk.police.portfolio.shared;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One value that an act changed.
 *
 * @param field the field's name in the domain's words, for example {@code stage}
 * @param before null where there was none
 * @param after null where none remains
 */
public record Change(
        String field, @Nullable String before, @Nullable String after) {

    public static Change of(String field, @Nullable Object before, @Nullable Object after) {
        return new Change(field, before == null ? null : before.toString(), after == null ? null : after.toString());
    }

    public static Change to(String field, @Nullable Object after) {
        return of(field, null, after);
    }

    /** A person as a value: by id, because an entry never changes and a name may have to be erased. Readers see the name. */
    public static String person(UUID id) {
        return "person/" + id;
    }

    public boolean changesAnything() {
        return !Objects.equals(before, after);
    }

    public static List<Change> only(Change... changes) {
        return Stream.of(changes).filter(Change::changesAnything).toList();
    }
}
