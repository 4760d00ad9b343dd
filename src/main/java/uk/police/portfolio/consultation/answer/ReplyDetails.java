package uk.police.portfolio.consultation.answer;

import java.time.Instant;

/** A published reply. */
public record ReplyDetails(String words, String personName, String officeTitle, Instant publishedAt) {}
