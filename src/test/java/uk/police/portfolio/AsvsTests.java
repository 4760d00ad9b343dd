package uk.police.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/asvs-5.0-l2.csv} names a control and a test for each requirement of OWASP ASVS 5.0 that applies; both must be there. */
class AsvsTests {

    private static final Path FILE = Path.of("docs", "asvs-5.0-l2.csv");
    private static final String NONE_YET = "none yet";

    @Test
    void everyControlIsThere() throws IOException {
        Set<String> classes = classesIn("src/main/java");
        assertThat(rows())
                .allSatisfy(row -> assertThat(listed(row.getField("control")))
                        .as(row.getField("requirement"))
                        .allMatch(control -> classes.contains(control) || Files.isRegularFile(Path.of(control))));
    }

    @Test
    void everyTestIsThereOrSaidToBeMissing() throws IOException {
        Set<String> classes = classesIn("src/test/java");
        assertThat(rows())
                .allSatisfy(row -> assertThat(listed(row.getField("test")))
                        .as(row.getField("requirement"))
                        .allMatch(test -> classes.contains(test) || test.equals(NONE_YET) && hasNote(row)));
    }

    @Test
    void whatAppliesHasAControlAndATestAndWhatDoesNotSaysWhy() throws IOException {
        assertThat(rows()).allSatisfy(row -> {
            boolean applies = Set.of("yes", "partly").contains(row.getField("applies"));
            assertThat(List.of("yes", "partly", "no")).contains(row.getField("applies"));
            assertThat(listed(row.getField("control")).isEmpty())
                    .as(row.getField("requirement"))
                    .isNotEqualTo(applies);
            assertThat(listed(row.getField("test")).isEmpty())
                    .as(row.getField("requirement"))
                    .isNotEqualTo(applies);
            assertThat(row.getField("applies").equals("yes") || hasNote(row))
                    .as(row.getField("requirement"))
                    .isTrue();
        });
    }

    @Test
    void everyRequirementStandsOnce() throws IOException {
        List<String> numbers = rows().stream()
                .map(row -> row.getField("requirement").split(" ", 2)[0])
                .toList();
        assertThat(numbers)
                .hasSizeGreaterThan(200)
                .doesNotHaveDuplicates()
                .allMatch(number -> number.matches("V(1\\d?|[2-9])\\.\\d+\\.\\d+"));
    }

    private static List<NamedCsvRecord> rows() throws IOException {
        try (CsvReader<NamedCsvRecord> file = CsvReader.builder().ofNamedCsvRecord(FILE)) {
            return file.stream().toList();
        }
    }

    private static boolean hasNote(NamedCsvRecord row) {
        return !row.getField("note").isBlank();
    }

    private static List<String> listed(String cell) {
        return Arrays.stream(cell.split(";"))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private static Set<String> classesIn(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .collect(Collectors.toSet());
        }
    }
}
