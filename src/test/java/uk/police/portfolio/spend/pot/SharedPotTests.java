package uk.police.portfolio.spend.pot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.transaction.BeforeTransaction;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.Refusal;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.spend.Plans;
import uk.police.portfolio.spend.SpendDimension;
import uk.police.portfolio.spend.SpendPicture;
import uk.police.portfolio.spend.SpendQuestion;
import uk.police.portfolio.spend.SpendTotals;
import uk.police.portfolio.spend.ledger.ImportOutcome;
import uk.police.portfolio.spend.ledger.LineFault;
import uk.police.portfolio.spend.ledger.LineFiles;
import uk.police.portfolio.spend.ledger.SpendImports;
import uk.police.portfolio.support.People;
import uk.police.portfolio.support.PortalTest;
import uk.police.portfolio.support.SignIn;

/** A shared pot owns its lines; what programmes hold of it is in no total. */
@PortalTest
@Transactional
class SharedPotTests {

    private static final FinancialYear YEAR = new FinancialYear(2026);

    @Autowired
    PotRegister pots;

    @Autowired
    Plans plans;

    @Autowired
    SpendImports imports;

    @Autowired
    SpendPicture picture;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester http;

    @BeforeTransaction
    void appoint() {
        List.of("portfolio-office/finance-lead", "kent/chief-finance-officer", "essex/chief-finance-officer")
                .forEach(people::holding);
    }

    /** The worked example: £2.00m, allocated to three programmes as 1.0, 0.6 and 0.4, is £2.00m everywhere. */
    @Test
    void aPotOfTwoMillionAllocatedToThreeProgrammesCountsTwoMillion() throws Exception {
        SpendTotals before = totals(SpendQuestion.everything());
        List<String> programmes = new ArrayList<>();
        for (String amount : List.of("1000000.00", "600000.00", "400000.00")) {
            programmes.add(plans.programme(
                    "essex",
                    "APPROVED",
                    false,
                    List.of("essex"),
                    List.of("CAP-BLUEPRINT"),
                    new Plans.Cost(2026, "CAPITAL", "CHANGE", amount, "SHARED_POT")));
        }
        assertThat(post("service", "POT-LICENCES", "amount", "2000000.00").faults())
                .isEmpty();
        String pot = pots.declare("kent", "POT-LICENCES", "National licences", kent());
        allocate(pot, programmes.get(0), "1000000.00");
        allocate(pot, programmes.get(1), "650000.00");
        allocate(pot, programmes.get(1), "600000.00");
        allocate(pot, programmes.get(2), "400000.00");

        SpendTotals after = totals(SpendQuestion.everything());
        assertThat(after.total().minus(before.total())).isEqualTo(Money.of("2000000.00"));
        for (SpendDimension by : List.of(
                SpendDimension.BODY, SpendDimension.CAPABILITY, SpendDimension.NATURE, SpendDimension.PROGRAMME)) {
            assertThat(Money.sum(after.by(by).values())
                            .minus(Money.sum(before.by(by).values())))
                    .as("by " + by)
                    .isEqualTo(Money.of("2000000.00"));
        }
        for (String programme : programmes) {
            assertThat(totals(SpendQuestion.everything().of(SpendDimension.PROGRAMME, programme))
                            .total())
                    .isEqualTo(Money.ZERO);
        }
        PotDetails details = pots.details(pot, SpendQuestion.everything().between(YEAR, YEAR), kent());
        assertThat(details.all().counted()).isEqualTo(Money.of("2000000.00"));
        assertThat(details.all().left())
                .as("the later allocation takes the earlier one's place")
                .isEqualTo(Money.ZERO);
        assertThat(details.allotments()).hasSize(3);
        assertThat(http.get()
                        .uri("/spend?programme=" + programmes.get(0))
                        .with(SignIn.as(people.holding("portfolio-office/finance-lead")))
                        .exchange())
                .bodyText()
                .contains("£1,000,000.00 of the shared pot National licences: it counts once");
    }

    @Test
    void whatAPotPaysForIsNotPostedWithAProgramme() throws Exception {
        String programme = plans.programme(
                "kent",
                "APPROVED",
                false,
                List.of("kent"),
                List.of("CAP-BLUEPRINT"),
                new Plans.Cost(2026, "CAPITAL", "CHANGE", "1.00", "SHARED_POT"));
        assertThat(post("service", "", "programme", programme, "funding_source", "shared pot")
                        .faults())
                .extracting(LineFault::code)
                .containsExactly("POT_COUNTS_ONCE");
    }

    @Test
    void saysWhereMoreIsAllocatedThanThePotHas() throws Exception {
        String programme = plans.programme("kent", "APPROVED", false, List.of("kent"), List.of("CAP-BLUEPRINT"));
        post("service", "SMALL", "amount", "10.00");
        String pot = pots.declare("kent", "SMALL", "A small pot", kent());
        allocate(pot, programme, "10.00");
        posted("POT-CREDIT", "service", "SMALL", "amount", "-0.01");
        assertThat(pots.details(pot, SpendQuestion.everything().between(YEAR, YEAR), kent())
                        .all()
                        .isOverdrawn())
                .isTrue();
        assertThat(http.get().uri("/spend/pots/" + pot).with(SignIn.as(kent())).exchange())
                .bodyText()
                .contains("−£0.01: more is allocated than the pot has");
        allocate(pot, programme, "9.99");
        assertThat(pots.details(pot, SpendQuestion.everything().between(YEAR, YEAR), kent())
                        .all()
                        .left())
                .as("less can be given of a pot that has shrunk")
                .isEqualTo(Money.ZERO);
    }

    @Test
    void noMoreIsAllocatedThanThePotHasLeft() throws Exception {
        List<String> programmes = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            programmes.add(plans.programme("kent", "APPROVED", false, List.of("kent"), List.of("CAP-BLUEPRINT")));
        }
        post("service", "SMALL", "amount", "10.00");
        String pot = pots.declare("kent", "SMALL", "A small pot", kent());
        allocate(pot, programmes.get(0), "6.00");
        assertThatThrownBy(() -> allocate(pot, programmes.get(1), "4.01"))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusals())
                                .singleElement()
                                .isEqualTo(Refusal.of("POT_HAS_LESS_LEFT", "£4.00", "2026-27")));
        allocate(pot, programmes.get(1), "4.00");
        allocate(pot, programmes.get(0), "5.00");
        allocate(pot, programmes.get(0), "6.00");
        assertThat(http.post()
                        .uri("/spend/pots/" + pot + "/allocations")
                        .param("programme", programmes.get(1))
                        .param("year", "2026-27")
                        .param("amount", "4.01")
                        .with(SignIn.as(kent()))
                        .with(csrf())
                        .exchange())
                .hasStatus(422)
                .bodyText()
                .contains(
                        "The pot has £4.00 left of 2026-27",
                        "href=\"#amount\"",
                        "href=\"#reason\"",
                        "value=\"" + programmes.get(1) + "\"",
                        "value=\"4.01\"");
        assertThat(pots.details(pot, SpendQuestion.everything().between(YEAR, YEAR), kent())
                        .all()
                        .left())
                .isEqualTo(Money.ZERO);
    }

    @Test
    void isDeclaredAndAllocatedByWhoAnswersForItsMoney() {
        Actor essex = people.holding("essex/chief-finance-officer");
        assertThatThrownBy(() -> pots.declare("kent", "X", "Not ours", essex))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusals().get(0).code()).isEqualTo("POT_BODY_IS_NOT_YOURS"));
        String pot = pots.declare("kent", "X", "Ours", kent());
        assertThatThrownBy(() ->
                        pots.allocate(pot, "PRG-0001", Optional.of(YEAR), Optional.of(Money.of("1.00")), "why", essex))
                .isInstanceOf(NotFoundException.class);
        assertThat(http.post()
                        .uri("/spend/pots/" + pot + "/allocations")
                        .param("programme", "PRG-0000")
                        .param("amount", "-1")
                        .with(SignIn.as(kent()))
                        .with(csrf())
                        .exchange())
                .hasStatus(422)
                .bodyText()
                .contains(
                        "There is no programme PRG-0000",
                        "Type a financial year",
                        "no less than nothing",
                        "href=\"#reason\"");
        assertThat(jdbc.sql("select act from audit_entry where subject_reference = ?")
                        .param(pot)
                        .query(String.class)
                        .list())
                .containsExactly("PotDeclared");
        assertThatThrownBy(() -> jdbc.sql("update spend_pot set name = 'x'").update())
                .isInstanceOf(DataAccessException.class);
    }

    private void allocate(String pot, String programme, String amount) {
        pots.allocate(
                pot,
                programme,
                Optional.of(YEAR),
                Optional.of(Money.of(amount)),
                "As agreed",
                people.holding("portfolio-office/finance-lead"));
    }

    private SpendTotals totals(SpendQuestion question) {
        return picture.totals(
                question.between(YEAR, YEAR),
                people.holding("portfolio-office/finance-lead"),
                List.of(
                        Set.of(SpendDimension.BODY),
                        Set.of(SpendDimension.CAPABILITY),
                        Set.of(SpendDimension.NATURE),
                        Set.of(SpendDimension.PROGRAMME)));
    }

    private ImportOutcome post(String... changed) throws IOException {
        return posted("POT-LINE", changed);
    }

    private ImportOutcome posted(String id, String... changed) throws IOException {
        Path file = Files.createTempFile("pot", ".csv");
        Files.write(file, LineFiles.file().with(id, changed).bytes());
        ImportOutcome outcome = imports.apply(file, "pot.csv", null, kent());
        Files.delete(file);
        return outcome;
    }

    private Actor kent() {
        return people.holding("kent/chief-finance-officer");
    }
}
