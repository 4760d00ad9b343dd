package uk.police.portfolio.authority.web;

import org.jspecify.annotations.Nullable;

/** Where the signed papers are, as typed. */
record ImportForm(@Nullable String evidence) {}
