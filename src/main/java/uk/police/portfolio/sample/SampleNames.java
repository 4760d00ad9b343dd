package uk.police.portfolio.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** Invented names, always the same for the same number; no two of the first thousand are alike. */
final class SampleNames {

    private final List<String> given = read("given_names.txt");
    private final List<String> family = read("family_names.txt");

    String name(int number) {
        return given.get(number % given.size()) + " " + family.get(number % family.size());
    }

    private static List<String> read(String file) {
        try {
            return new ClassPathResource("db/sample/" + file)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
