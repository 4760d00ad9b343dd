package uk.police.portfolio.programme.gmpp;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import uk.police.portfolio.shared.Actor;

/** Loads the shipped meanings of headings; what the secretariat decided since is left alone. */
@Component
@Order(25)
class ReferenceGmppHeaders implements ApplicationRunner {

    private final GmppHeaders headers;

    ReferenceGmppHeaders(GmppHeaders headers) {
        this.headers = headers;
    }

    @Override
    public void run(ApplicationArguments args) throws IOException {
        List<String> known = headers.all().stream().map(HeaderAlias::header).toList();
        for (NamedCsvRecord row : rows("gmpp_headers.csv")) {
            GmppField field = GmppField.named(row.getField("field")).orElseThrow();
            for (String spelling : row.getField("header_variants").split("\\|")) {
                if (!known.contains(GmppHeaders.header(spelling))) {
                    headers.ship(spelling, field, Actor.PORTAL);
                }
            }
        }
    }

    static List<NamedCsvRecord> rows(String file) throws IOException {
        String text = new ClassPathResource("db/reference/" + file).getContentAsString(StandardCharsets.UTF_8);
        return CsvReader.builder().ofNamedCsvRecord(text).stream().toList();
    }
}
