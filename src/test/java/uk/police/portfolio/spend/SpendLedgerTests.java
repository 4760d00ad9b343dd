package uk.police.portfolio.spend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.transaction.BeforeTransaction;
import org.springframework.transaction.annotation.Transactional;
import uk.police.portfolio.capability.AssignOwner;
import uk.police.portfolio.capability.CapabilityMap;
import uk.police.portfolio.capability.Ownership;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.spend.Plans.Cost;
import uk.police.portfolio.support.People;
import uk.police.portfolio.support.PortalTest;

@PortalTest
@Transactional
class SpendLedgerTests {

    private static final Cost FIRST_YEAR = new Cost(2026, "CAPITAL", "CHANGE", "100.00");
    private static final Cost SECOND_YEAR = new Cost(2027, "REVENUE", "RUN", "0.01");

    @Autowired
    Plans plans;

    @Autowired
    SpendPicture picture;

    @Autowired
    People people;

    @Autowired
    CapabilityMap capabilities;

    @Autowired
    JdbcClient jdbc;

    /** Whoever is appointed inside a test's transaction would be gone after it, and still be remembered. */
    @BeforeTransaction
    void appoint() {
        List.of(
                        "kent/chief-information-officer",
                        "kent-policing-body/commissioner",
                        "national-board/secretary",
                        "portfolio-office/finance-lead",
                        "hmicfrs/inspector",
                        "essex/chief-finance-officer",
                        "essex-policing-body/commissioner")
                .forEach(people::holding);
    }

    @Test
    void aSubmittedPlanIsPlannedAndAnApprovedOneApproved() {
        String reference = submitted();
        assertThat(by(SpendDimension.STANDING, reference)).containsExactly("PLANNED £100.01");
        assertThat(by(SpendDimension.BODY, reference))
                .containsExactlyInAnyOrder("essex £33.34", "kent £33.34", "surrey £33.33");
        assertThat(by(SpendDimension.YEAR, reference)).containsExactlyInAnyOrder("2026-27 £100.00", "2027-28 £0.01");

        plans.become(reference, "APPROVED");

        assertThat(by(SpendDimension.STANDING, reference)).containsExactly("APPROVED £100.01");
    }

    @Test
    void whatIsTakenBackOrNotApprovedOrCancelledCountsNoMore() {
        for (String end : List.of("WITHDRAWN", "NOT_APPROVED", "CANCELLED")) {
            String reference = submitted();
            plans.become(reference, end);
            assertThat(total(reference)).as(end).isEqualTo(Money.ZERO);
        }
    }

    @Test
    void aDraftCountsNothingAndOneSentBackCountsAsItWasSent() {
        String draft = plans.programme("kent", "DRAFT", false, List.of("kent"), capability(), FIRST_YEAR);
        assertThat(total(draft)).isEqualTo(Money.ZERO);

        String reference = submitted();
        plans.become(reference, "CHANGES_REQUESTED");
        plans.forecast(reference, FIRST_YEAR);
        assertThat(total(reference)).isEqualTo(Money.of("100.01"));

        plans.become(reference, "SUBMITTED");
        assertThat(total(reference)).isEqualTo(Money.of("100.00"));
    }

    @Test
    void aRevisedForecastSupersedesTheLinesAndKeepsThem() {
        String reference = submitted();
        plans.become(reference, "APPROVED");
        plans.forecast(reference, new Cost(2028, "CAPITAL", "CHANGE", "250.00"));

        assertThat(total(reference)).isEqualTo(Money.of("250.00"));
        assertThat(kept(reference))
                .isEqualTo(Money.of("100.01").plus(Money.of("100.01")).plus(Money.of("250.00")));
    }

    @Test
    void whatChangesNoPlanWritesNothing() {
        String reference = submitted();
        long before = rows();
        plans.become(reference, "SUBMITTED");
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void aLineIsNeverChangedOrDeleted() {
        submitted();
        assertThatThrownBy(() -> jdbc.sql("update plan_line set amount = 1 where superseded_at is null")
                        .update())
                .hasMessageContaining("is kept as it was recorded");
    }

    @Test
    void nationalProgrammesWithAStatedCostStandBesideTheEnvelope() {
        String reference = submitted();
        jdbc.sql("update programme set cost_basis = 'whole-life', source = 'GMPP' where reference = ?")
                .param(reference)
                .update();
        plans.become(reference, "APPROVED");
        assertThat(total(reference)).isEqualTo(Money.ZERO);
    }

    @Test
    void whatWasUnderWayBeforeThePortalCountsWhereItHasAYearlySplit() {
        String reference = plans.programme("kent", "RECORDED", true, List.of("kent"), capability(), FIRST_YEAR);
        assertThat(by(SpendDimension.STANDING, reference)).containsExactly("APPROVED £100.00");
    }

    @Test
    void theOwnerModelIsTodaysInEachForce() {
        String reference = submitted();
        capabilities.assign(
                new AssignOwner(
                        capability().get(0),
                        List.of("kent"),
                        Ownership.central("home-office"),
                        "DEC-9999",
                        LocalDate.of(2020, 4, 1)),
                Actor.PORTAL);
        capabilities.assign(
                new AssignOwner(
                        capability().get(0),
                        List.of("essex"),
                        Ownership.forceLed(),
                        "DEC-9998",
                        LocalDate.of(2020, 4, 1)),
                Actor.PORTAL);
        SpendQuestion kent = of(reference).of(SpendDimension.BODY, "kent");
        SpendQuestion essex = of(reference).of(SpendDimension.BODY, "essex");
        assertThat(picture.totals(kent.of(SpendDimension.OWNER, "CENTRAL"), Actor.PORTAL, List.of())
                        .total())
                .isEqualTo(Money.of("33.34"));
        assertThat(picture.totals(essex.of(SpendDimension.OWNER, "FORCE_LED"), Actor.PORTAL, List.of())
                        .total())
                .isEqualTo(Money.of("33.34"));
    }

    @Test
    void aVersionOfTheEnvelopeIsNeverChanged() {
        assertThatThrownBy(() ->
                        jdbc.sql("update envelope_year set low_amount = 0").update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void plannedLinesAreThereForTheSponsorsPeopleAndStaffOnly() {
        String reference = submitted();
        for (String office : List.of(
                "kent/chief-information-officer",
                "kent-policing-body/commissioner",
                "national-board/secretary",
                "portfolio-office/finance-lead",
                "hmicfrs/inspector")) {
            assertThat(totalFor(office, reference)).as(office).isEqualTo(Money.of("100.01"));
        }
        for (String office : List.of("essex/chief-finance-officer", "essex-policing-body/commissioner")) {
            assertThat(totalFor(office, reference)).as(office).isEqualTo(Money.ZERO);
        }

        plans.become(reference, "APPROVED");

        assertThat(totalFor("essex/chief-finance-officer", reference)).isEqualTo(Money.of("100.01"));
    }

    private String submitted() {
        return plans.programme(
                "kent", "SUBMITTED", false, List.of("essex", "kent", "surrey"), capability(), FIRST_YEAR, SECOND_YEAR);
    }

    private List<String> capability() {
        return jdbc.sql("select code from capability where family_id is not null order by code limit 1")
                .query(String.class)
                .list();
    }

    private List<String> by(SpendDimension dimension, String reference) {
        return picture.totals(of(reference), Actor.PORTAL, List.of(Set.of(dimension))).by(dimension).entrySet().stream()
                .map(each -> each.getKey() + " " + each.getValue().full())
                .toList();
    }

    private Money total(String reference) {
        return picture.totals(of(reference), Actor.PORTAL, List.of()).total();
    }

    private Money totalFor(String office, String reference) {
        return picture.totals(of(reference), people.holding(office), List.of()).total();
    }

    private static SpendQuestion of(String reference) {
        return SpendQuestion.everything().of(SpendDimension.PROGRAMME, reference);
    }

    private Money kept(String reference) {
        return new Money(jdbc.sql(
                        "select sum(l.amount) from plan_line l join programme p on p.id = l.programme_id where p.reference = ?")
                .param(reference)
                .query(BigDecimal.class)
                .single());
    }

    private long rows() {
        return jdbc.sql("select count(*) from plan_line").query(Long.class).single();
    }
}
