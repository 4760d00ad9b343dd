package uk.police.portfolio.programme.gmpp.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** @param lines identifiers of the projects that are taken in */
record ApplicationForm(String fingerprint, List<String> lines) {

    ApplicationForm(@Nullable String fingerprint, @Nullable List<String> lines) {
        this.fingerprint = Objects.requireNonNullElse(fingerprint, "");
        this.lines = lines == null
                ? List.of()
                : lines.stream().filter(Objects::nonNull).toList();
    }
}
