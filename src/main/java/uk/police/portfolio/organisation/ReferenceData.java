package uk.police.portfolio.organisation;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import uk.police.portfolio.shared.Sha256;

/** A reviewed CSV file of {@code db/reference}, as it was shipped. */
record ReferenceData(String file, String sha256, List<NamedCsvRecord> rows) {

    static ReferenceData read(String file) {
        try {
            byte[] bytes = new ClassPathResource("db/reference/" + file).getContentAsByteArray();
            String text = new String(bytes, StandardCharsets.UTF_8);
            List<NamedCsvRecord> rows =
                    CsvReader.builder().ofNamedCsvRecord(text).stream().toList();
            return new ReferenceData(file, Sha256.of(bytes), rows);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
