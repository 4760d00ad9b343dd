package uk.police.portfolio.decision.notice;

import java.time.Instant;

/**
 * What the secretariat has written so far.
 *
 * @param version how often it was saved; 0 where it is only what the record suggests
 */
public record NoticeDraft(NoticeWording wording, Instant savedAt, String savedBy, int version) {}
