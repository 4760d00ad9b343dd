package uk.police.portfolio.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.spend.ledger.LineFiles;
import uk.police.portfolio.spend.ledger.SpendUploads;
import uk.police.portfolio.spend.returns.ReturnRow;
import uk.police.portfolio.spend.returns.SpendReturns;
import uk.police.portfolio.support.MovableClock;
import uk.police.portfolio.support.People;

/** Returns of a quarter that no other test asks about, and a file that waits to be confirmed. */
@Component
class MoneyLandscape {

    private static final LocalDate AFTER_THE_QUARTER = LocalDate.of(2024, 7, 10);
    private static final String WRITER = "cumbria/chief-finance-officer";

    private final SpendReturns returns;
    private final SpendUploads uploads;
    private final MovableClock clock;
    private final People people;

    MoneyLandscape(SpendReturns returns, SpendUploads uploads, MovableClock clock, People people) {
        this.returns = returns;
        this.uploads = uploads;
        this.clock = clock;
        this.people = people;
    }

    List<String> make() {
        Actor finance = people.holding("portfolio-office/finance-lead");
        Actor writer = people.holding(WRITER);
        clock.moveTo(AFTER_THE_QUARTER);
        returns.open(finance);
        String approved = first(writer);
        with(
                LineFiles.file()
                        .with(LineFiles.line(
                                "LAND-1",
                                "body",
                                "cumbria",
                                "financial_year",
                                "2024-25",
                                "month",
                                "2",
                                "amount",
                                "12.50")),
                file -> returns.write(approved, file, writer));
        returns.submit(approved, writer);
        returns.takeUp(approved, finance);
        returns.approve(approved, finance);
        clock.reset();
        return List.of(
                "/spend/returns/" + approved,
                "/spend/returns/" + first(people.holding("kent/chief-finance-officer")),
                "/spend/imports/" + waiting("LAND-2", "amount", "7.25"),
                "/spend/imports/" + waiting("LAND-3", "amount", "seven"));
    }

    private String first(Actor by) {
        return returns.list(by).stream()
                .map(ReturnRow::reference)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private String waiting(String externalId, String... changed) {
        return String.valueOf(with(
                LineFiles.file().with(externalId, changed),
                file -> uploads.keep(file, "ledger.csv", people.holding("kent/chief-finance-officer"))));
    }

    private interface Act {
        Object on(Path file) throws IOException;
    }

    private static Object with(LineFiles lines, Act act) {
        try {
            Path file = Files.createTempFile("lines", ".csv");
            Files.write(file, lines.bytes());
            Object answer = act.on(file);
            Files.delete(file);
            return answer;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
