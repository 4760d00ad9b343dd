package uk.police.portfolio.decision.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import uk.police.portfolio.decision.CaseRegister;
import uk.police.portfolio.decision.CaseState;
import uk.police.portfolio.decision.binding.DecidedCases;
import uk.police.portfolio.decision.callin.CallIns;
import uk.police.portfolio.decision.notice.PreparedNotices;
import uk.police.portfolio.jobs.DueJobs;
import uk.police.portfolio.organisation.OrganisationDirectory;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.support.MovableClock;
import uk.police.portfolio.support.People;
import uk.police.portfolio.support.PortalTest;
import uk.police.portfolio.support.SignIn;
import uk.police.portfolio.support.Statements;
import uk.police.portfolio.support.TestDatabase;

/**
 * A decision's page shows what ten modules keep of it, each with a statement or two of its own: no more, however many have
 * voted and however many forces it is about.
 */
@PortalTest
class DecisionStatementsTests {

    private static final int BEFORE_THE_BOARD = 19;
    private static final int PUBLISHED = 14;
    private static final int IN_EFFECT = 17;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    DecidedCases decided;

    @Autowired
    CaseRegister cases;

    @Autowired
    CallIns callIns;

    @Autowired
    PreparedNotices notices;

    @Autowired
    OrganisationDirectory organisation;

    @Autowired
    DueJobs jobs;

    @Autowired
    MovableClock clock;

    @Autowired
    People people;

    @Test
    void theSameFewForOneForceAndForAll() {
        String one = published(1);
        String all = published(43);
        for (String office : List.of("national-board/secretary", "kent/chief-constable", "hmicfrs/inspector")) {
            Actor reader = people.holding(office);
            List<String> few = statements(one, reader);
            boolean isTold = !office.contains("inspector"); // of their own seat, or of when seats were reminded
            assertThat(few).as(office).hasSizeLessThanOrEqualTo(PUBLISHED + (isTold ? 1 : 0));
            assertThat(statements(all, reader)).as(office).hasSameSizeAs(few);
        }
    }

    @Test
    void theSameFewOnceItIsInEffect() {
        String one = published(1);
        String all = published(43);
        clock.moveTo(LocalDate.of(2027, 4, 1));
        jobs.runDue();
        assertThat(cases.details(all).state()).isEqualTo(CaseState.IN_EFFECT);

        Actor reader = people.holding("national-board/secretary");
        List<String> few = statements(one, reader);
        assertThat(few).hasSizeLessThanOrEqualTo(IN_EFFECT);
        assertThat(statements(all, reader)).hasSameSizeAs(few);
    }

    @Test
    void theSameFewAtTenAHundredAndAThousandVotes() {
        String reference = decided.voting("CAP-NATDATA", shares(43));
        Actor member = people.holding("national-board/member-01");
        votesMoreThan(reference, 10);
        List<String> few = statements(reference, member);
        votesMoreThan(reference, 100);
        List<String> more = statements(reference, member);
        votesMoreThan(reference, 1000);
        List<String> most = statements(reference, member);

        assertThat(few).hasSizeLessThanOrEqualTo(BEFORE_THE_BOARD);
        assertThat(more).hasSameSizeAs(few);
        assertThat(most).hasSameSizeAs(few);
    }

    private List<String> statements(String reference, Actor reader) {
        String page = "/decisions/" + reference;
        assertThat(mvc.get().uri(page).with(SignIn.as(reader))).hasStatusOk();
        return Statements.of(() ->
                        assertThat(mvc.get().uri(page).with(SignIn.as(reader))).hasStatusOk())
                .stream()
                // A session begins once, and not with each page.
                .filter(statement -> !statement.contains("SPRING_SESSION"))
                .toList();
    }

    private String published(int forces) {
        String reference = decided.decided("CAP-NATDATA", shares(forces));
        callIns.publish(notices.prepare(reference, decided.secretary()), decided.secretary());
        return reference;
    }

    private Map<String, Money> shares(int forces) {
        Map<String, Money> shares = new LinkedHashMap<>();
        organisation.territorialForces(LocalDate.of(2026, 11, 1)).stream()
                .limit(forces)
                .forEach(force -> shares.put(force.code(), Money.of("1.00")));
        return shares;
    }

    /** Members who change their minds, time and again. */
    private static void votesMoreThan(String reference, int count) {
        TestDatabase.suite()
                .owner()
                .sql("""
                        insert into vote (id, voting_id, person_id, number, choice, reason, cast_at)
                        select gen_random_uuid(), v.voting_id, v.person_id, v.number + 100 * n, v.choice, '', v.cast_at
                          from vote v join voting o on o.id = v.voting_id join decision_case c on c.id = o.case_id
                          cross join generate_series(1, :count) n
                         where c.reference = :reference and v.number = 1
                           and not exists (select from vote w where w.voting_id = v.voting_id and w.number = v.number + 100 * n)
                        """)
                .param("reference", reference)
                .param("count", count)
                .update();
    }
}
