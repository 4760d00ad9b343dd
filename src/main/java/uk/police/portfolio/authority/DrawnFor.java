package uk.police.portfolio.authority;

/** What headroom was drawn for: opaque here, readable on the instrument's page. */
public record DrawnFor(String reference, String title) {}
