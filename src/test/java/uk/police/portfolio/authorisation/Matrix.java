package uk.police.portfolio.authorisation;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The reviewed rows; a row that names a role counts before one that says {@code *}, which stands for the rest. */
record Matrix(List<Row> rows) {

    static final Path FILE = Path.of("src", "test", "resources", "authorisation.csv");

    record Row(String method, String path, String handler, Set<String> askers, Set<Whose> things, int status) {

        boolean isAbout(Handler asked, Whose thing) {
            return method.equals(asked.method()) && path.equals(asked.path()) && things.contains(thing);
        }
    }

    static Matrix read() {
        try (CsvReader<NamedCsvRecord> file = CsvReader.builder().ofNamedCsvRecord(FILE)) {
            return new Matrix(file.stream().map(Matrix::row).toList());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Optional<Row> row(Handler handler, Asker asker, Whose thing) {
        List<Row> about =
                rows.stream().filter(row -> row.isAbout(handler, thing)).toList();
        return about.stream()
                .filter(row -> row.askers().contains(asker.name()))
                .findFirst()
                .or(() ->
                        about.stream().filter(row -> row.askers().contains("*")).findFirst());
    }

    private static Row row(NamedCsvRecord line) {
        return new Row(
                line.getField("method"),
                line.getField("path"),
                line.getField("handler"),
                listed(line.getField("roles")),
                listed(line.getField("object")).stream()
                        .map(thing -> Whose.valueOf(thing.toUpperCase(Locale.ROOT)))
                        .collect(Collectors.toSet()),
                Integer.parseInt(line.getField("status")));
    }

    private static Set<String> listed(String cell) {
        return Arrays.stream(cell.split(";")).map(String::strip).collect(Collectors.toSet());
    }
}
