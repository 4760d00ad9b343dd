package uk.police.portfolio.spend.web.imports;

import org.jspecify.annotations.Nullable;

/** One fault of a file, in words, and what stood there. */
record FaultRow(
        int line,
        @Nullable String column,
        String words,
        @Nullable String read) {}
