package uk.police.portfolio.authority.web.radar;

/** How many instruments of a kind have the same last day. */
record LapsingKind(String kind, long instruments) {}
