package uk.police.portfolio.spend.web.pot;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A pot as it was typed. */
record PotForm(String name, String body, String service) {

    PotForm(@Nullable String name, @Nullable String body, @Nullable String service) {
        this.name = Objects.requireNonNullElse(name, "").strip();
        this.body = Objects.requireNonNullElse(body, "").strip();
        this.service = Objects.requireNonNullElse(service, "").strip();
    }
}
