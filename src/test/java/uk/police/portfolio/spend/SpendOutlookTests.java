package uk.police.portfolio.spend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.transaction.BeforeTransaction;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.spend.ledger.LineFiles;
import uk.police.portfolio.spend.ledger.SpendImports;
import uk.police.portfolio.spend.outlook.Affordability;
import uk.police.portfolio.spend.outlook.SpendMovement;
import uk.police.portfolio.spend.outlook.SpendOutlook;
import uk.police.portfolio.spend.range.ForecastRange;
import uk.police.portfolio.spend.range.ForecastRanges;
import uk.police.portfolio.support.MovableClock;
import uk.police.portfolio.support.People;
import uk.police.portfolio.support.PortalTest;
import uk.police.portfolio.support.SignIn;

/** What moved, what can be afforded, what may come: each agrees with the picture that it is asked of. */
@PortalTest
@Transactional
class SpendOutlookTests {

    private static final String FINANCE = "portfolio-office/finance-lead";
    private static final String STRANGER = "essex/chief-finance-officer";
    private static final SpendQuestion YEARS =
            SpendQuestion.everything().between(new FinancialYear(2026), new FinancialYear(2030));

    @Autowired
    SpendOutlook outlook;

    @Autowired
    ForecastRanges ranges;

    @Autowired
    SpendPicture picture;

    @Autowired
    SpendImports imports;

    @Autowired
    Plans plans;

    @Autowired
    MovableClock clock;

    @Autowired
    MockMvcTester http;

    @Autowired
    People people;

    @BeforeTransaction
    void appoint() {
        List.of(FINANCE, STRANGER).forEach(people::holding);
    }

    @Test
    void whatMovedSinceADayAddsUpFromWhatWasToWhatIs() throws Exception {
        plans.random(20, new Random(3));
        post(LineFiles.file()
                .with("M-1", "amount", "1000.00", "financial_year", "2027-28")
                .with("M-2", "amount", "70.00", "financial_year", "2027-28", "restricted", "true"));
        LocalDate then = London.today(clock);
        clock.advance(Duration.ofDays(2));
        post(LineFiles.file()
                .with("M-3", "amount", "-250.50", "financial_year", "2027-28")
                .with("M-4", "amount", "33.00", "body", "essex", "financial_year", "2028-29")
                .with("M-5", "amount", "9.00", "financial_year", "2027-28", "restricted", "true"));
        for (String office : List.of(FINANCE, STRANGER)) {
            Actor reader = people.holding(office);
            for (SpendQuestion question : List.of(YEARS, YEARS.of(SpendDimension.BODY, "kent"))) {
                for (SpendDimension by :
                        List.of(SpendDimension.BODY, SpendDimension.NATURE, SpendDimension.PROGRAMME)) {
                    SpendMovement movement = outlook.movement(question, then, by, reader);
                    boolean hides = office.equals(STRANGER);
                    assertThat(movement.restrictedExcluded()).isEqualTo(hides);
                    assertThat(movement.before()).isEqualTo(mayKnow(question.asAt(then), reader, hides));
                    assertThat(movement.after()).isEqualTo(mayKnow(question, reader, hides));
                    assertThat(Money.sum(movement.steps().stream()
                                    .map(SpendMovement.Step::change)
                                    .toList()))
                            .as(office + " " + by + question.query())
                            .isEqualTo(movement.change());
                }
            }
        }
        SpendMovement kent = outlook.movement(
                YEARS.of(SpendDimension.BODY, "kent").of(SpendDimension.STANDING, "RETURNED"),
                then,
                SpendDimension.BODY,
                finance());
        assertThat(kent.change()).isEqualTo(Money.of("-241.50"));
        assertThat(kent.returned()).extracting(SpendMovement.Posted::kind).containsExactly("IMPORT");
        assertThat(http.get()
                        .uri("/spend/movement?by=capability&body=kent&since=" + then)
                        .with(SignIn.as(STRANGER)))
                .hasStatusOk()
                .bodyText()
                .contains("name=\"body\" value=\"kent\"");
        assertThat(http.get().uri("/spend/movement?by=month").with(SignIn.as(FINANCE)))
                .hasStatus(404);
        assertThat(http.get().uri("/spend/movement?since=soon").with(SignIn.as(FINANCE)))
                .hasStatus(404);
    }

    /** From one day to the next the restricted money of the national totals would say what one body was charged. */
    private Money mayKnow(SpendQuestion question, Actor reader, boolean hides) {
        SpendTotals totals = picture.totals(question, reader, List.of(Set.of(SpendDimension.BODY)));
        return hides ? Money.sum(totals.by(SpendDimension.BODY).values()) : totals.total();
    }

    @Test
    void headroomIsBudgetLessWhatIsRegisteredAndACliffEdgeIsWhereASourceEnds() throws Exception {
        post(LineFiles.file()
                .with("A-1", "financial_year", "2027-28", "measure", "budget", "amount", "500000.00")
                .with("A-2", "financial_year", "2027-28", "amount", "610000.00", "funding_source", "HOME_OFFICE_GRANT")
                .with("A-3", "financial_year", "2028-29", "amount", "300000.00", "funding_source", "HOME_OFFICE_GRANT")
                .with("A-4", "financial_year", "2028-29", "amount", "10.00", "measure", "committed")
                .with("A-5", "financial_year", "2027-28", "amount", "5.00", "body", "essex"));
        SpendQuestion returned = YEARS.of(SpendDimension.STANDING, "RETURNED");
        Affordability afford = outlook.affordability(returned, returned.years(), finance());

        assertThat(afford.bodies()).extracting(Affordability.Body::code).containsExactly("kent");
        Affordability.Body kent = afford.bodies().get(0);
        assertThat(kent.headroom()).isEqualTo(Money.of("-410000.00"));
        assertThat(kent.isBeyond()).isTrue();
        assertThat(kent.committed()).isEqualTo(Money.of("10.00"));
        assertThat(afford.without()).contains("Essex Police");
        Affordability.Funding grant = afford.fundings().stream()
                .filter(each -> each.source().equals("HOME_OFFICE_GRANT"))
                .findFirst()
                .orElseThrow();
        assertThat(grant.cliffs()).extracting(FinancialYear::toString).containsExactly("2028-29", "2029-30");
        assertThat(Money.sum(afford.sums()))
                .isEqualTo(picture.totals(returned, finance(), List.of()).total());
        assertThat(http.get().uri("/spend/affordability?standing=RETURNED").with(SignIn.as(STRANGER)))
                .hasStatusOk()
                .bodyText()
                .contains("Cliff edge in 2028-29", "Beyond its budget");
    }

    @Test
    void theForecastRangeIsDrawnTheSameAgainAndStandsAroundTheForecast() throws Exception {
        plans.random(60, new Random(11));
        post(LineFiles.file().with("R-1", "financial_year", "2027-28", "amount", "4000000.00"));
        ForecastRange first = ranges.of(YEARS, YEARS.years(), finance());

        assertThat(ranges.of(YEARS, YEARS.years(), finance())).isEqualTo(first);
        assertThat(first.all().forecast())
                .isEqualTo(picture.totals(YEARS, finance(), List.of()).total());
        assertThat(Money.sum(first.years().stream()
                        .map(each -> each.estimate().forecast())
                        .toList()))
                .isEqualTo(first.all().forecast());
        ForecastRange.Estimate all = first.all();
        assertThat(all.p50().isMoreThan(all.p10())).isTrue();
        assertThat(all.p90().isMoreThan(all.p50())).isTrue();
        assertThat(all.p90().isMoreThan(all.forecast())).isTrue();
        assertThat(http.get().uri("/spend/range").with(SignIn.as(STRANGER)))
                .hasStatusOk()
                .bodyText()
                .contains("an estimate drawn from assumptions, and not a fact", "Seed ");
    }

    @Test
    void whatIsSpentStaysAsItIs() throws Exception {
        post(LineFiles.file()
                .with("S-1", "financial_year", "2026-27", "month", "1", "measure", "actual", "amount", "1234000.00"));
        SpendQuestion question = YEARS.of(SpendDimension.STANDING, "RETURNED").of(SpendDimension.BODY, "kent");
        ForecastRange.Estimate all =
                ranges.of(question, question.years(), finance()).all();
        assertThat(List.of(all.certain(), all.forecast(), all.p10(), all.p90())).containsOnly(Money.of("1234000.00"));
    }

    private void post(LineFiles lines) throws Exception {
        Path file = Files.createTempFile("lines", ".csv");
        Files.write(file, lines.bytes());
        assertThat(imports.apply(file, "lines.csv", null, finance()).faults()).isEmpty();
        Files.delete(file);
    }

    private Actor finance() {
        return people.holding(FINANCE);
    }
}
