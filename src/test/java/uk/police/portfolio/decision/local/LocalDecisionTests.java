package uk.police.portfolio.decision.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.decision.CaseRegister;
import uk.police.portfolio.decision.CaseState;
import uk.police.portfolio.decision.Cases;
import uk.police.portfolio.decision.binding.Agreements;
import uk.police.portfolio.decision.binding.Bindings;
import uk.police.portfolio.decision.binding.DecidedCases;
import uk.police.portfolio.jobs.DueJobs;
import uk.police.portfolio.rules.ChangeRule;
import uk.police.portfolio.rules.Rule;
import uk.police.portfolio.rules.Rules;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.shared.Role;
import uk.police.portfolio.support.MovableClock;
import uk.police.portfolio.support.People;
import uk.police.portfolio.support.PortalTest;
import uk.police.portfolio.support.TestDatabase;

@PortalTest
class LocalDecisionTests {

    private static final Map<String, Money> SMALL = Map.of("kent", Money.of("180000.00"));

    @Autowired
    DecidedCases decided;

    @Autowired
    CaseRegister cases;

    @Autowired
    Routes routes;

    @Autowired
    LocalDecisions decisions;

    @Autowired
    Bindings bindings;

    @Autowired
    DueJobs jobs;

    @Autowired
    Rules rules;

    @Autowired
    MovableClock clock;

    @Autowired
    People people;

    private final Agreements agreements = new Agreements();

    @Test
    void aSmallCaseOfOneForceIsDecidedInTheForce() {
        Actor chief = people.holding("kent/chief-constable");
        agreements.inForce(
                "LOC-CONSENT", "kent/chief-officer", "CAP-REPORT", List.of("kent/policing-body"), null, null);
        String reference = decided.inTriage("CAP-REPORT", SMALL);
        CaseDetails asked = cases.details(reference);
        assertThat(routes.of(asked).proposed()).isEqualTo(Route.LOCAL);

        decide(reference, chief);
        jobs.runDue();

        CaseDetails taken = cases.details(reference);
        assertThat(taken.state()).isEqualTo(CaseState.DECIDED);
        assertThat(taken.decider()).isEqualTo(chief.officeCode());
        assertThat(bindings.of(taken).orElseThrow().reach().bound()).containsExactly("kent");
        assertThat(agreements.drawnFor(reference)).containsExactly("kent/policing-body 180000.00");
        assertThat(isTold(decided.secretary(), reference)).isTrue();
        assertThat(isTold(decided.chair(), reference)).isTrue();
        assertThat(isTold(chief, reference)).as("not whoever did it").isFalse();
    }

    @Test
    void aLikelyDuplicateGoesToTheBoardUnlessTheTriagerSaysWhyNot() {
        agreements.inForce("LOC-DUP", "kent/chief-officer", "CAP-PERF", List.of("kent/policing-body"), null, null);
        String reference = decided.inTriage("CAP-PERF", SMALL);
        Actor chief = people.holding("kent/chief-constable");
        refused("SCORE_NEEDS_A_REASON", () -> assess(reference, new AssessRoute(82, "", false, null, "")));

        RouteDetails route = assess(reference, new AssessRoute(82, "Essex has bought it", false, null, ""));

        assertThat(route.proposed()).isEqualTo(Route.BOARD);
        assertThat(route.liftedBy()).containsExactly(Lift.LIKELY_DUPLICATE);
        refused("ROUTE_IS_BOARD", () -> decide(reference, chief));
        refused(
                "OVERRIDE_NEEDS_A_REASON",
                () -> assess(reference, new AssessRoute(82, "Essex has bought it", false, Route.LOCAL, "")));

        assess(reference, new AssessRoute(82, "Essex has bought it", false, Route.LOCAL, "Essex is leaving it"));
        decide(reference, chief);
        assertThat(cases.details(reference).state()).isEqualTo(CaseState.DECIDED);
    }

    @Test
    void costSeveralForcesAndNoveltyLiftACase() {
        String dear = decided.inTriage("CAP-NEIGH", Map.of("kent", Money.of("250000.01")));
        String shared = decided.inTriage("CAP-NEIGH", Map.of("kent", Money.of("1.00"), "essex", Money.of("1.00")));

        assertThat(routes.of(cases.details(dear)).liftedBy()).containsExactly(Lift.OVER_LOCAL_LIMIT);
        assertThat(routes.of(cases.details(shared)).liftedBy()).containsExactly(Lift.SEVERAL_FORCES);
        String novel = decided.inTriage("CAP-NEIGH", Map.of("kent", Money.of("250000.00")));
        assertThat(assess(novel, new AssessRoute(59, "Alike only", true, null, ""))
                        .liftedBy())
                .containsExactly(Lift.NOVEL);
    }

    @Test
    void aCaseIsTriagedByTheRulesOfTheDayOnWhichItWasSentIn() {
        String before = decided.inTriage("CAP-NEIGH", Map.of("kent", Money.of("200000.00")));
        int read = rules.today().version();
        change(read, "100000");
        try {
            String after = decided.inTriage("CAP-NEIGH", Map.of("kent", Money.of("200000.00")));

            assertThat(routes.of(cases.details(before)).liftedBy()).isEmpty();
            assertThat(routes.of(cases.details(before)).rulesVersion()).isEqualTo(read);
            assertThat(routes.of(cases.details(after)).liftedBy()).containsExactly(Lift.OVER_LOCAL_LIMIT);
            assertThat(assess(before, new AssessRoute(59, "Alike only", false, null, ""))
                            .liftedBy())
                    .isEmpty();
        } finally {
            change(read + 1, "250000");
        }
    }

    private void change(int read, String limit) {
        rules.change(
                new ChangeRule(Rule.LOCAL_LIMIT, limit, London.today(clock), "A test of the limit", null, read),
                decided.secretary());
    }

    @Test
    void nobodyDecidesWithoutAuthorityNorTheirOwnCase() {
        String reference = decided.inTriage("CAP-SAFEG", SMALL);
        refused("OFFICE_HAS_NO_AUTHORITY", () -> decide(reference, people.holding("kent/chief-constable")));
        refused("OFFICE_HAS_NO_AUTHORITY", () -> decide(reference, decided.chair()));

        Actor author = Cases.also(decided.author(), decided.author().bodyId(), Role.AUTHORITY_HOLDER);
        refused("OWN_CASE", () -> decisions.decide(reference, 2, "", "Mine", author));
        assertThat(cases.details(reference).state()).isEqualTo(CaseState.IN_TRIAGE);
    }

    private static boolean isTold(Actor person, String reference) {
        return TestDatabase.suite()
                .owner()
                .sql(
                        "select exists (select from message where person_id = ? and kind = 'decided-locally' and ? = any(arguments))")
                .params(person.personId(), reference)
                .query(Boolean.class)
                .single();
    }

    private RouteDetails assess(String reference, AssessRoute told) {
        return routes.assess(reference, told, decided.secretary());
    }

    private void decide(String reference, Actor by) {
        CaseDetails asked = cases.details(reference);
        decisions.decide(
                reference, asked.edition(), decisions.preview(asked, by).fingerprint(), "It is ours alone", by);
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOf(RefusedException.class).hasMessageContaining(code);
    }
}
