package uk.police.portfolio.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.transaction.BeforeTransaction;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.support.ManyProgrammes;
import uk.police.portfolio.support.OnTheSecondPortal;
import uk.police.portfolio.support.People;
import uk.police.portfolio.support.PortalTest;
import uk.police.portfolio.support.SignIn;
import uk.police.portfolio.support.Statements;

/** A page costs a handful of statements, however long its list is. */
@PortalTest
@OnTheSecondPortal
@Transactional
class StatementsPerPageTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ManyProgrammes many;

    @Autowired
    People people;

    private Actor reader;

    @BeforeTransaction
    void appointTheReader() {
        reader = people.holding("portfolio-office/finance-lead");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/programmes", "/capabilities", "/decisions", "/spend"})
    void theSameFewAtTenAHundredAndAThousandRows(String page) {
        visit(page);
        many.make(10);
        List<String> few = Statements.of(() -> visit(page));
        many.make(90);
        List<String> more = Statements.of(() -> visit(page));
        many.make(900);
        List<String> most = Statements.of(() -> visit(page));
        // Without the session's: it begins with each visit here, and a page of one that goes on reads and writes it.
        assertThat(few)
                .filteredOn(statement -> !statement.contains("SPRING_SESSION"))
                .hasSizeLessThanOrEqualTo(4);
        assertThat(more).hasSameSizeAs(few);
        assertThat(most).hasSameSizeAs(few);
    }

    private void visit(String page) {
        assertThat(mvc.get().uri(page).with(SignIn.as(reader))).hasStatusOk();
    }
}
