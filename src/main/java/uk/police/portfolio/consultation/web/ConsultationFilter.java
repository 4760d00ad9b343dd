package uk.police.portfolio.consultation.web;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.consultation.ConsultationState;

/**
 * What the list is narrowed to; each is all where it is empty.
 *
 * @param state a constant of {@link ConsultationState}
 * @param search part of the title or a reference
 */
record ConsultationFilter(@Nullable String state, @Nullable String search) {

    @Nullable
    String knownState() {
        return Arrays.stream(ConsultationState.values())
                .map(Enum::name)
                .filter(name -> name.equals(state))
                .findFirst()
                .orElse(null);
    }

    String pattern() {
        String typed = search == null ? "" : search.strip().replace("\u0000", "");
        return "%" + typed.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
