package uk.police.portfolio.decision.notice;

/**
 * The chair's closing statement to everybody, as a notice carries it.
 *
 * @param by name and office
 */
public record NoticeStatement(String words, String by) {}
