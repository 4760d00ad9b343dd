package uk.police.portfolio.authority.coverage;

/**
 * Something in a question that cannot be asked.
 *
 * @param code stable: {@code UNKNOWN_FORCE}, {@code DUPLICATE_FORCE} and so on
 * @param field where, in the question's own words: {@code shares[3].force}
 * @param value what was written there
 */
public record QuestionFault(String code, String field, String value) {}
