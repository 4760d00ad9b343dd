package uk.police.portfolio.decision.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import uk.police.portfolio.authority.Matter;
import uk.police.portfolio.jobs.DueJobs;
import uk.police.portfolio.rules.ChangeRule;
import uk.police.portfolio.rules.Rule;
import uk.police.portfolio.rules.Rules;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.shared.StaleVersionException;
import uk.police.portfolio.support.MovableClock;
import uk.police.portfolio.support.People;
import uk.police.portfolio.support.PortalTest;
import uk.police.portfolio.support.TestDatabase;

@PortalTest
class PoolsTests {

    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 1);
    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired
    Pools pools;

    @Autowired
    Rules rules;

    @Autowired
    People people;

    @Autowired
    DueJobs jobs;

    @Autowired
    MovableClock clock;

    Actor secretary;
    Actor kent;

    @BeforeEach
    void itIsSeptember() {
        clock.moveTo(SEPTEMBER);
        secretary = people.holding("national-board/secretary");
        kent = people.holding("kent-policing-body/commissioner");
    }

    @Test
    void noticeOf180DaysFromTheFirstOfSeptemberEndsOnThe28thOfFebruary() {
        String code = founded("kent", "essex", "surrey");

        pools.leave(code, "kent/policing-body", "We go our own way", kent);

        PoolDetails pool = pools.pool(code);
        PoolExitDetails exit = pool.exitOf("kent").orElseThrow();
        assertThat(exit.noticeDays()).isEqualTo(180);
        assertThat(exit.leavesOn()).isEqualTo(LocalDate.of(2027, 2, 28));
        assertThat(pool.on(LocalDate.of(2027, 2, 27)).orElseThrow().forces()).contains("kent");
        assertThat(pool.on(LocalDate.of(2027, 2, 28)).orElseThrow().forces())
                .containsExactlyInAnyOrder("essex", "surrey");
        assertThat(amounts(pool, LocalDate.of(2027, 2, 27))).containsExactly("333.34", "333.33", "333.33");
        assertThat(amounts(pool, LocalDate.of(2027, 2, 28))).containsExactly("500.00", "500.00");
        assertThat(record(code, "PoolExitGiven")).singleElement().asString().contains("2027-02-28", "share of essex");
    }

    @Test
    void theOthersAndTheSecretariatAreToldThatAForceLeaves() {
        String code = founded("kent", "essex");
        Actor essex = people.holding("essex/chief-constable");
        pools.leave(code, "kent/policing-body", "We go our own way", kent);
        jobs.runDue();

        assertThat(told(code)).contains(essex.personId(), secretary.personId()).doesNotContain(kent.personId());
    }

    @Test
    void aForceGivesNoticeOnceAndForItsOwnSeatOnly() {
        String code = founded("kent", "essex");

        refused("NOT_YOUR_SEAT", () -> pools.leave(code, "essex/policing-body", "Not ours", kent));
        assertThatThrownBy(() -> pools.leave(code, "kent/policing-body", "Not ours", secretary))
                .isInstanceOf(AccessDeniedException.class);
        pools.leave(code, "kent/policing-body", "We go our own way", kent);
        refused(
                "POOL_FORCE_IS_LEAVING",
                () -> pools.leave(code, "kent/chief-officer", "Again", people.holding("kent/chief-constable")));
        refused(
                "POOL_FORCE_IS_NO_MEMBER",
                () -> pools.leave(
                        code, "surrey/chief-officer", "We never joined", people.holding("surrey/chief-constable")));
    }

    @Test
    void aLongerNoticeHoldsForThoseWhoGiveItLaterOnly() {
        String code = founded("kent", "essex", "surrey");
        pools.leave(code, "kent/policing-body", "We go our own way", kent);
        int version = rules.today().version();
        rules.change(
                new ChangeRule(
                        Rule.POOL_NOTICE, "365", LocalDate.of(2026, 9, 2), "Leaving takes longer", null, version),
                secretary);
        clock.moveTo(LocalDate.of(2026, 9, 2));
        try {
            pools.leave(code, "essex/chief-officer", "We as well", people.holding("essex/chief-constable"));
        } finally {
            rules.change(
                    new ChangeRule(
                            Rule.POOL_NOTICE, "180", LocalDate.of(2026, 9, 2), "As it was before", null, version + 1),
                    secretary);
        }

        assertThat(pools.pool(code).exitOf("kent").orElseThrow().leavesOn()).isEqualTo(LocalDate.of(2027, 2, 28));
        assertThat(pools.pool(code).exitOf("essex").orElseThrow().leavesOn()).isEqualTo(LocalDate.of(2027, 9, 2));
    }

    @Test
    void earlierTermsStayAndALeaverIsNotNamedAgain() {
        String code = founded("kent", "essex", "surrey");
        pools.leave(code, "kent/policing-body", "We go our own way", kent);

        refused(
                "POOL_FORCE_HAS_LEFT",
                () -> pools.revise(code, terms(1, LocalDate.of(2027, 2, 28), "kent", "essex", "surrey"), secretary));
        pools.revise(code, terms(1, LocalDate.of(2027, 2, 27), "kent", "essex", "surrey", "norfolk"), secretary);
        assertThatThrownBy(() -> pools.revise(code, terms(1, LocalDate.of(2027, 3, 1), "essex", "surrey"), secretary))
                .isInstanceOf(StaleVersionException.class);

        PoolDetails pool = pools.pool(code);
        assertThat(pool.versions()).hasSize(2);
        assertThat(amounts(pool, LocalDate.of(2027, 2, 27))).containsExactly("250.00", "250.00", "250.00", "250.00");
        assertThat(amounts(pool, LocalDate.of(2027, 2, 28))).containsExactly("333.34", "333.33", "333.33");
    }

    @Test
    void whoeverHasLeftCanComeBackAndLeaveAgain() {
        String code = founded("kent", "essex", "surrey");
        pools.leave(code, "kent/policing-body", "We go our own way", kent);
        clock.moveTo(LocalDate.of(2027, 2, 27));
        refused(
                "POOL_FORCE_HAS_LEFT",
                () -> pools.revise(code, terms(1, LocalDate.of(2027, 4, 1), "kent", "essex", "surrey"), secretary));

        clock.moveTo(LocalDate.of(2027, 2, 28));
        pools.revise(code, terms(1, LocalDate.of(2027, 4, 1), "kent", "essex", "surrey"), secretary);

        PoolDetails pool = pools.pool(code);
        assertThat(pool.on(LocalDate.of(2027, 3, 31)).orElseThrow().forces())
                .containsExactlyInAnyOrder("essex", "surrey");
        assertThat(amounts(pool, LocalDate.of(2027, 3, 31))).containsExactly("500.00", "500.00");
        assertThat(amounts(pool, LocalDate.of(2027, 4, 1))).containsExactly("333.34", "333.33", "333.33");
        assertThat(pool.exitOf("kent")).isEmpty();

        clock.moveTo(LocalDate.of(2027, 4, 2));
        pools.leave(code, "kent/policing-body", "Once more", kent);
        assertThat(pools.pool(code).exits()).hasSize(2);
        assertThat(pools.pool(code).on(LocalDate.of(2027, 9, 29)).orElseThrow().forces())
                .containsExactlyInAnyOrder("essex", "surrey");
        refused("POOL_FORCE_IS_LEAVING", () -> pools.leave(code, "kent/policing-body", "Again", kent));
    }

    @Test
    void termsThatWereMadeBeforeTheNoticeHadRunDoNotBringALeaverBack() {
        String code = founded("kent", "essex", "surrey");
        pools.revise(code, terms(1, LocalDate.of(2027, 4, 1), "kent", "essex", "surrey"), secretary);
        pools.leave(code, "kent/policing-body", "We go our own way", kent);

        assertThat(pools.pool(code).on(LocalDate.of(2027, 4, 1)).orElseThrow().forces())
                .containsExactlyInAnyOrder("essex", "surrey");
    }

    @Test
    void typedSharesAreTheWholeAndAreSharedOutExactlyWhenAMemberLeaves() {
        refused(
                "POOL_SHARES_ARE_NOT_THE_WHOLE",
                () -> found(typed(Map.of("kent", "33.33", "essex", "33.33", "surrey", "33.33"))));
        refused("POOL_SHARES_ARE_NOT_THE_WHOLE", () -> found(typed(Map.of("kent", "60", "essex", "40.000001"))));
        refused("POOL_SHARE_IS_MISSING", () -> found(typed(Map.of("kent", "100", "essex", "0"))));
        String code = found(typed(Map.of("kent", "50", "essex", "33.333333", "surrey", "16.666667")));

        PoolDetails pool = pools.pool(code);
        assertThat(amounts(pool, SEPTEMBER)).containsExactly("333.33", "500.00", "166.67");
        pools.leave(code, "kent/policing-body", "We go our own way", kent);
        assertThat(amounts(pools.pool(code), LocalDate.of(2027, 2, 28))).containsExactly("666.67", "333.33");
        assertThat(record(code, "PoolTermsMade")).singleElement().asString().contains("percent of essex", "33.333333");
    }

    private static RevisePool typed(Map<String, String> percents) {
        Map<String, BigDecimal> shares = new HashMap<>();
        percents.forEach((force, percent) -> shares.put(force, new BigDecimal(percent)));
        return new RevisePool(
                List.copyOf(percents.keySet()),
                Set.of(),
                Money.of("1000.00"),
                ShareBasis.TYPED,
                shares,
                SEPTEMBER,
                "As the members agreed",
                0);
    }

    @Test
    void termsNeedMembersAReasonAndADayToCome() {
        refused("POOL_NEEDS_MEMBERS", () -> found(terms(0, SEPTEMBER, "kent")));
        refused("POOL_DATE_PAST", () -> found(terms(0, SEPTEMBER.minusDays(1), "kent", "essex")));
        refused("POOL_FORCE_IS_UNKNOWN", () -> found(terms(0, SEPTEMBER, "kent", "essex", "nowhere")));
        refused(
                "POOL_REASON",
                () -> found(new RevisePool(
                        List.of("kent", "essex"), Set.of(), Money.ZERO, ShareBasis.EQUAL, SEPTEMBER, "Short", 0)));
        assertThatThrownBy(() -> pools.found("own", "Our own", terms(0, SEPTEMBER, "kent", "essex"), kent))
                .isInstanceOf(AccessDeniedException.class);
        String code = founded("kent", "essex");
        refused(
                "POOL_CODE_IS_TAKEN",
                () -> pools.found(code, "Again", terms(0, SEPTEMBER, "kent", "essex"), secretary));
    }

    private String founded(String... forces) {
        return found(terms(0, SEPTEMBER, forces));
    }

    private String found(RevisePool terms) {
        String code = "pool-%d".formatted(COUNT.incrementAndGet());
        pools.found(code, "Pool " + code, terms, secretary);
        return code;
    }

    private static RevisePool terms(int read, LocalDate from, String... forces) {
        return new RevisePool(
                List.of(forces),
                Set.<Matter>of(),
                Money.of("1000.00"),
                ShareBasis.EQUAL,
                from,
                "As the members agreed",
                read);
    }

    private static List<String> amounts(PoolDetails pool, LocalDate day) {
        return pool.on(day).orElseThrow().shares().stream()
                .map(share -> share.amount().plain())
                .toList();
    }

    private static List<String> record(String code, String act) {
        return TestDatabase.suite()
                .owner()
                .sql("select changes::text from audit_entry where subject_reference = ? and act = ?")
                .params(code, act)
                .query(String.class)
                .list();
    }

    private static List<UUID> told(String code) {
        return TestDatabase.suite()
                .owner()
                .sql("select person_id from message where kind = 'pool-exit' and url = ?")
                .param("/pools/" + code)
                .query(UUID.class)
                .list();
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOf(RefusedException.class).hasMessageContaining(code);
    }
}
