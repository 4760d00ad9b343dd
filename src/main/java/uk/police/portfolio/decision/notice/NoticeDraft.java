package uk.police.portfolio.decision.notice;

import java.time.Instant;

/** What the secretariat has written so far. */
public record NoticeDraft(NoticeWording wording, Instant savedAt, String savedBy) {}
