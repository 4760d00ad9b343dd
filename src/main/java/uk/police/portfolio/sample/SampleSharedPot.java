package uk.police.portfolio.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.spend.ledger.ImportOutcome;
import uk.police.portfolio.spend.ledger.LineColumns;
import uk.police.portfolio.spend.ledger.SpendImports;
import uk.police.portfolio.spend.pot.PotRegister;

/** Invented licences of £2.00m a year that three programmes share, and that count once. */
@Component
class SampleSharedPot {

    private static final String BODY = "police-digital-service";
    private static final String SERVICE = "SHARED-LICENCES";
    private static final List<String> ALLOCATIONS = List.of("1000000.00", "600000.00", "400000.00");
    private static final String LINE =
            "%s,,%s,CAP-BLUEPRINT,%s,%d,Licences,revenue,run,false,HOME_OFFICE_GRANT,Office licences,Harrow Lane Systems,nominal,forecast,500000.00,false,SAMPLE-POT-%d";

    private final SpendImports imports;
    private final PotRegister pots;
    private final SampleOffices offices;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SampleSharedPot(
            SpendImports imports,
            PotRegister pots,
            SampleOffices offices,
            TransactionTemplate transaction,
            Clock clock) {
        this.imports = imports;
        this.pots = pots;
        this.offices = offices;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Whole, or not at all; nothing where there is a pot already. */
    void make(List<SampleSpenders.Spender> spenders) {
        if (pots.list().isEmpty()) {
            FinancialYear year = FinancialYear.of(London.today(clock));
            transaction.executeWithoutResult(status -> declare(spenders, year));
        }
    }

    private void declare(List<SampleSpenders.Spender> spenders, FinancialYear year) {
        Actor finance = offices.holding("portfolio-office/finance-lead");
        post(year);
        String pot = pots.declare(BODY, SERVICE, "Shared office licences (illustrative)", finance);
        for (int i = 0; i < Math.min(ALLOCATIONS.size(), spenders.size()); i++) {
            pots.allocate(
                    pot,
                    spenders.get(i).programme(),
                    Optional.of(year),
                    Optional.of(Money.of(ALLOCATIONS.get(i))),
                    "By the number of people who use them (illustrative)",
                    finance);
        }
    }

    /** By the portal itself, so that its service is marked as illustrative. */
    private void post(FinancialYear year) {
        try {
            Path file = Files.createTempFile("sample", ".csv");
            Files.writeString(
                    file,
                    Stream.concat(
                                    Stream.of(String.join(",", LineColumns.ALL)),
                                    IntStream.of(1, 4, 7, 10)
                                            .mapToObj(month -> LINE.formatted(BODY, SERVICE, year, month, month)))
                            .collect(Collectors.joining("\r\n")));
            ImportOutcome outcome = imports.apply(file, "shared-licences.csv", null, Actor.PORTAL);
            Files.delete(file);
            if (outcome.isRefused()) {
                throw new IllegalStateException("The sample's pot is refused: " + outcome.faults());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
