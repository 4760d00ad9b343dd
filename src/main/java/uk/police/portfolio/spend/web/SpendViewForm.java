package uk.police.portfolio.spend.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a view of spend is to be called. */
record SpendViewForm(
        @NotBlank(message = "{spend.view.name.missing}") @Size(max = 60, message = "{spend.view.name.long}")
        String name) {

    SpendViewForm(@Nullable String name) {
        this.name = Objects.requireNonNullElse(name, "");
    }
}
