package uk.police.portfolio.programme.web.list;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** @param query the filter to keep, as it stands in the address of the list */
record SavedViewForm(
        @NotBlank(message = "{programme.view.name.missing}") @Size(max = 60, message = "{programme.view.name.long}")
        String name,

        String query) {

    SavedViewForm(@Nullable String name, @Nullable String query) {
        this.name = Objects.requireNonNullElse(name, "");
        this.query = Objects.requireNonNullElse(query, "");
    }
}
