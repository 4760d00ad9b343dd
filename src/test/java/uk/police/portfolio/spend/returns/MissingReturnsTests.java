package uk.police.portfolio.spend.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.transaction.BeforeTransaction;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.support.People;
import uk.police.portfolio.support.PortalTest;
import uk.police.portfolio.support.SignIn;

/** How many forces have not returned is the same number wherever it is said. */
@PortalTest
@Transactional
class MissingReturnsTests {

    private static final String FINANCE = "portfolio-office/finance-lead";

    @Autowired
    SpendReturns returns;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    MockMvcTester http;

    @BeforeTransaction
    void appoint() {
        people.holding(FINANCE);
    }

    @BeforeEach
    void open() {
        returns.open(Actor.PORTAL);
    }

    @Test
    void fourOfFortyThreeIsFourOfFortyThreeEverywhere() {
        said(43);
        act("SUBMITTED", 2, "b.code not in ('kent', 'essex', 'surrey', 'gwent')");
        said(4);
        act("TAKEN_UP", 3, "b.code in ('cumbria', 'cleveland')");
        said(4);
        act("CHANGES_REQUESTED", 4, "b.code = 'cumbria'");
        said(5);
    }

    @Test
    void atAnEarlierDayItIsWhatWasSentInByThen() {
        act("SUBMITTED", 2, "b.code not in ('kent', 'essex', 'surrey', 'gwent')");
        LocalDate yesterday = London.today(clock).minusDays(1);
        says("/spend?as-at=" + yesterday, "43 of 43 forces have not returned");
        says("/api/v1/spend/summary?as-at=" + yesterday, "\"missingReturns\":43,\"bodies\":43");
    }

    private void said(int missing) {
        String words = missing + " of 43 forces have not returned the quarter that ended last";
        says("/spend", words);
        says("/spend?measure=actual&from=2024-25", words);
        says("/", words);
        says("/spend/returns", words);
        says("/spend/movement", words);
        says("/spend/affordability", words);
        says("/spend/range", words);
        says("/spend/lines?programme=PRG-0001", words);
        says("/spend?capability=FAM-DATA", words);
        String counted = "\"missingReturns\":" + missing + ",\"bodies\":43";
        says("/api/v1/spend/summary", counted);
        says("/api/v1/spend/outlook/movement", counted);
        says("/api/v1/spend/outlook/affordability", counted);
        says("/api/v1/spend/outlook/range", counted);
    }

    private void says(String page, String words) {
        assertThat(http.get().uri(page).with(SignIn.as(FINANCE)))
                .hasStatusOk()
                .bodyText()
                .contains(words);
    }

    private void act(String act, int ordinal, String of) {
        jdbc.sql("""
                insert into spend_return_act (return_id, ordinal, act, by_name, office_title, at, reason)
                select r.id, %d, :act, 'An officer', 'Finance officer', :at, '' from spend_return r join body b on b.id = r.body_id
                 where r.financial_year = '2026-27' and r.quarter = 2 and %s
                """.formatted(ordinal, of))
                .param("act", act)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
