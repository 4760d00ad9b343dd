package uk.police.portfolio.authority.web;

import org.jspecify.annotations.Nullable;

/** One fault of a file, in words. */
record ImportFaultRow(int line, @Nullable String column, String words) {}
