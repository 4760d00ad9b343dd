package uk.police.portfolio.spend.web;

import org.jspecify.annotations.Nullable;
import uk.police.portfolio.spend.SpendDimension;
import uk.police.portfolio.spend.SpendQuestion;

/** Where the lines behind a number are. */
final class SpendAddress {

    static final String LINES = "/spend/lines";

    private SpendAddress() {}

    static String of(SpendQuestion question) {
        return LINES + question.query();
    }

    /** The lines with one value only; none where others are asked for, since then nothing is behind the number. */
    static @Nullable String of(SpendQuestion question, SpendDimension dimension, String value) {
        String asked = question.asked(dimension).orElse(value);
        return asked.equals(value) || dimension == SpendDimension.CAPABILITY ? of(question.of(dimension, value)) : null;
    }
}
