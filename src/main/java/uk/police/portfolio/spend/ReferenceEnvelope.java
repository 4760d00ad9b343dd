package uk.police.portfolio.spend;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.Money;

/** Loads the shipped first version of the envelope where there is none yet. */
@Component
@Order(22)
class ReferenceEnvelope implements ApplicationRunner {

    private final EnvelopeRegister envelopes;

    ReferenceEnvelope(EnvelopeRegister envelopes) {
        this.envelopes = envelopes;
    }

    @Override
    public void run(ApplicationArguments args) throws IOException {
        if (envelopes.versions().isEmpty()) {
            envelopes.revise(shipped(), Actor.PORTAL);
        }
    }

    static ReviseEnvelope shipped() throws IOException {
        String text = new ClassPathResource("db/reference/envelope.csv").getContentAsString(StandardCharsets.UTF_8);
        List<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(text).stream().toList();
        NamedCsvRecord first = rows.get(0);
        return new ReviseEnvelope(
                0,
                first.getField("source"),
                LocalDate.parse(first.getField("dated_on")),
                first.getField("note"),
                rows.stream().map(ReferenceEnvelope::year).toList());
    }

    private static EnvelopeYear year(NamedCsvRecord row) {
        return new EnvelopeYear(
                FinancialYear.parse(row.getField("financial_year")),
                Money.of(row.getField("low")),
                Money.of(row.getField("central")),
                Money.of(row.getField("high")));
    }
}
