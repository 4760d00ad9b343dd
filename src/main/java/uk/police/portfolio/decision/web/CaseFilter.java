package uk.police.portfolio.decision.web;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.decision.CaseState;

/**
 * What the list of cases is narrowed to; each is all where it is empty.
 *
 * @param state a constant of {@link CaseState}
 * @param age at least so many days in its state
 * @param body code of the sponsoring body
 * @param search part of the title or a reference
 */
record CaseFilter(
        @Nullable String state,
        @Nullable String age,
        @Nullable String body,
        @Nullable String search) {

    @Nullable
    String knownState() {
        return Arrays.stream(CaseState.values())
                .map(Enum::name)
                .filter(name -> name.equals(state))
                .findFirst()
                .orElse(null);
    }

    int leastDays() {
        return age != null && age.matches("\\d{1,4}") ? Integer.parseInt(age) : 0;
    }

    String pattern() {
        String typed = search == null ? "" : search.strip();
        return "%" + typed.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    @Nullable
    String knownBody() {
        return body == null || body.isBlank() ? null : body;
    }
}
