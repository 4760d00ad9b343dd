package uk.police.portfolio.capability;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import uk.police.portfolio.shared.Actor;

/** Loads the shipped capabilities and what is proposed for each; what is already there is left alone. */
@Component
@Order(20)
class ReferenceCapabilities implements ApplicationRunner {

    private static final String FILE = "capabilities.csv";

    /** The strategy was published in January 2020; its proposals hold from then. */
    private static final LocalDate STRATEGY = LocalDate.of(2020, 1, 1);

    private final CapabilityRepository capabilities;
    private final OwnerLedger owners;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReferenceCapabilities(
            CapabilityRepository capabilities,
            JdbcClient jdbc,
            TransactionOperations transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.capabilities = capabilities;
        this.owners = new OwnerLedger(jdbc);
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments args) throws IOException {
        String text = new ClassPathResource("db/reference/" + FILE).getContentAsString(StandardCharsets.UTF_8);
        List<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(text).stream().toList();
        transaction.executeWithoutResult(status -> load(rows));
    }

    private void load(List<NamedCsvRecord> rows) {
        Map<String, Capability> known = new HashMap<>();
        capabilities.findAll().forEach(each -> known.put(each.code(), each));
        int before = known.size();
        for (int i = 0; i < rows.size(); i++) {
            NamedCsvRecord row = rows.get(i);
            if (!known.containsKey(row.getField("code"))) {
                Capability added = new Capability(row, known.get(row.getField("parent")), i);
                known.put(added.code(), capabilities.save(added));
            }
        }
        capabilities.flush();
        owners.propose(STRATEGY);
        if (known.size() > before) {
            events.publishEvent(new CapabilitiesLoaded(Actor.PORTAL, clock.instant(), FILE, known.size() - before));
        }
    }
}
