package uk.police.portfolio.decision.discussion;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/** Words that are exempt from publication: whoever repeats a sentence of them in public has said what must not be shown. */
public record ExemptWords(String words) {

    private static final int A_SENTENCE = 8;

    public boolean areRepeatedIn(String others) {
        String said = plain(others);
        String whole = plain(words);
        return Stream.concat(Stream.of(whole), sentences().filter(each -> each.length() >= A_SENTENCE))
                .anyMatch(each -> !each.isEmpty() && said.contains(each));
    }

    private Stream<String> sentences() {
        return Arrays.stream(words.split("[.;:!?]+(\\s+|$)|\\n")).map(ExemptWords::plain);
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    }
}
