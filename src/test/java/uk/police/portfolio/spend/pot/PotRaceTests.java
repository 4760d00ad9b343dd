package uk.police.portfolio.spend.pot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.spend.Plans;
import uk.police.portfolio.spend.SpendQuestion;
import uk.police.portfolio.spend.ledger.LineFiles;
import uk.police.portfolio.spend.ledger.SpendImports;
import uk.police.portfolio.support.AtOnce;
import uk.police.portfolio.support.People;
import uk.police.portfolio.support.PortalTest;

/** Two who allocate of the same pot at once; in a year that no other test asks about. */
@PortalTest
class PotRaceTests {

    private static final FinancialYear YEAR = new FinancialYear(2021);

    @Autowired
    PotRegister pots;

    @Autowired
    SpendImports imports;

    @Autowired
    Plans plans;

    @Autowired
    People people;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void theLastOfAPotIsGivenOnce() throws Exception {
        Actor finance = people.holding("portfolio-office/finance-lead");
        Path file = Files.createTempFile("race", ".csv");
        Files.write(
                file,
                LineFiles.file()
                        .with(
                                "POT-RACE",
                                "body",
                                "gwent",
                                "service",
                                "RACE",
                                "financial_year",
                                YEAR.toString(),
                                "amount",
                                "10.00")
                        .bytes());
        assertThat(imports.apply(file, "race.csv", null, finance).faults()).isEmpty();
        Files.delete(file);
        String pot = pots.declare("gwent", "RACE", "A pot for two", finance);
        List<Runnable> acts = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            String programme = transaction.execute(
                    status -> plans.programme("gwent", "APPROVED", false, List.of("gwent"), List.of("CAP-BLUEPRINT")));
            acts.add(() -> pots.allocate(
                    pot, programme, Optional.of(YEAR), Optional.of(Money.of("6.00")), "All at once", finance));
        }

        assertThat(AtOnce.told(acts.toArray(Runnable[]::new)))
                .containsExactlyInAnyOrder(AtOnce.DONE, "POT_HAS_LESS_LEFT", "POT_HAS_LESS_LEFT", "POT_HAS_LESS_LEFT");
        assertThat(pots.details(pot, SpendQuestion.everything().between(YEAR, YEAR), finance)
                        .all()
                        .left())
                .isEqualTo(Money.of("4.00"));
    }
}
