package uk.police.portfolio.consultation.answer;

/**
 * A seat answers.
 *
 * @param seatCode {@code kent/chief-officer}
 * @param reason may be empty, unless they object or want a change
 */
public record GiveAnswer(String seatCode, Answer answer, String reason) {}
