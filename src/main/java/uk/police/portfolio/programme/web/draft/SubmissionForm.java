package uk.police.portfolio.programme.web.draft;

import org.jspecify.annotations.Nullable;

/** @param declared {@code yes} where the declaration was made */
record SubmissionForm(String version, String declared) {

    SubmissionForm(@Nullable String version, @Nullable String declared) {
        this.version = Typed.text(version);
        this.declared = Typed.text(declared);
    }

    int readVersion() {
        return Typed.wholeNumber(version).orElse(-1);
    }

    boolean isDeclared() {
        return "yes".equals(declared);
    }
}
