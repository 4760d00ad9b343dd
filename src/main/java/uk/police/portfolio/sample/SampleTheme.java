package uk.police.portfolio.sample;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import uk.police.portfolio.programme.DataClass;
import uk.police.portfolio.programme.Strategy;

/** What several forces of the sample do, each in its own programme; its suppliers and products are invented. */
record SampleTheme(
        String title,
        String summary,
        String capability,
        BigDecimal weight,
        String second,
        DataClass dataClass,
        Strategy strategy,
        String product,
        String supplier,
        String benefit) {

    static List<SampleTheme> all() {
        return rows("sample/programmes.csv").stream().map(SampleTheme::of).toList();
    }

    static List<NamedCsvRecord> rows(String file) {
        try {
            String text = new ClassPathResource("db/" + file).getContentAsString(StandardCharsets.UTF_8);
            return CsvReader.builder().ofNamedCsvRecord(text).stream().toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static SampleTheme of(NamedCsvRecord row) {
        return new SampleTheme(
                row.getField("title"),
                row.getField("summary"),
                row.getField("capability"),
                new BigDecimal(row.getField("weight")),
                row.getField("second"),
                DataClass.valueOf(row.getField("data_class")),
                new Strategy(
                        Strategy.Ambition.valueOf(row.getField("ambition")),
                        Strategy.Enabler.valueOf(row.getField("enabler"))),
                row.getField("product"),
                row.getField("supplier"),
                row.getField("benefit"));
    }
}
