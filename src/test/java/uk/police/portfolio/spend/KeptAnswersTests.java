package uk.police.portfolio.spend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.spend.ledger.LineFiles;
import uk.police.portfolio.spend.ledger.SpendImports;
import uk.police.portfolio.support.PortalTest;
import uk.police.portfolio.support.Statements;

/** An answer is kept for as long as it is true. */
@PortalTest
class KeptAnswersTests {

    private static final List<Set<SpendDimension>> BY =
            List.of(Set.of(SpendDimension.PROGRAMME), Set.of(SpendDimension.OWNER), Set.of(SpendDimension.SUPPLIER));
    private static final Pattern READ = Pattern.compile("\"Relation Name\": \"(\\w+)\"");

    @Autowired
    SpendPicture picture;

    @Autowired
    SpendReader readers;

    @Autowired
    SpendImports imports;

    @Autowired
    Plans plans;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void whateverAnAnswerIsMadeOfLeavesAMarkWhenItChanges() {
        SpendQuestion all = SpendQuestion.everything();
        Set<String> marked = new LinkedHashSet<>(
                jdbc.sql("select tgrelid::regclass::text from pg_trigger where tgfoid = 'mark_spend'::regproc")
                        .query(String.class)
                        .list());
        for (SpendQuestion question : List.of(
                all,
                all.of(SpendDimension.PRODUCT, "Chat"),
                all.of(SpendDimension.REGION, "South East").by(SpendMeasure.BUDGET),
                all.asAt(LocalDate.of(2026, 1, 1)),
                all.in(Prices.read("real:2024-25").orElseThrow()))) {
            assertThat(read(question)).as(question.toString()).isNotEmpty().isSubsetOf(marked);
        }
    }

    private Set<String> read(SpendQuestion question) {
        List<Set<SpendDimension>> sets = List.of(
                Set.of(SpendDimension.SPAN, SpendDimension.PROGRAMME),
                Set.of(SpendDimension.SPAN, SpendDimension.OWNER),
                Set.of(SpendDimension.SPAN, SpendDimension.SERVICE));
        String plan = jdbc.sql("explain (format json) " + SpendSql.totals(question, sets, true))
                .params(readers.parameters(question, Actor.PORTAL))
                .query(String.class)
                .single();
        Set<String> tables = new LinkedHashSet<>();
        Matcher table = READ.matcher(plan);
        while (table.find()) {
            tables.add(table.group(1));
        }
        return tables;
    }

    @Test
    void aQuestionThatWasAskedBeforeCostsOneStatement() {
        SpendQuestion question = SpendQuestion.everything().of(SpendDimension.SUPPLIER, "Nobody of this name");
        picture.totals(question, Actor.PORTAL, BY);
        assertThat(Statements.count(() -> picture.totals(question, Actor.PORTAL, BY)))
                .isOne();
    }

    @Test
    @Transactional
    void aPostingIsInTheNextAnswer() throws IOException {
        SpendQuestion question = SpendQuestion.everything().of(SpendDimension.SUPPLIER, "Kept Answers Ltd");
        assertThat(picture.totals(question, Actor.PORTAL, BY).total()).isEqualTo(Money.ZERO);
        post("KEPT-1", "100.00");
        assertThat(picture.totals(question, Actor.PORTAL, BY).total()).isEqualTo(Money.of("100.00"));
        post("KEPT-2", "-30.00");
        assertThat(picture.totals(question, Actor.PORTAL, BY).total()).isEqualTo(Money.of("70.00"));
    }

    @Test
    @Transactional
    void aChangedPlanIsInTheNextAnswer() {
        String reference = plans.programme(
                "kent",
                "APPROVED",
                true,
                List.of("kent"),
                List.of("CAP-RMS"),
                new Plans.Cost(2026, "CAPITAL", "RUN", "50.00"));
        SpendQuestion question = SpendQuestion.everything().of(SpendDimension.PROGRAMME, reference);
        Money before = picture.totals(question, Actor.PORTAL, BY).total();
        plans.become(reference, "WITHDRAWN");
        assertThat(before).isEqualTo(Money.of("50.00"));
        assertThat(picture.totals(question, Actor.PORTAL, BY).total()).isEqualTo(Money.ZERO);
    }

    @Test
    void whatIsTakenBackIsInNoAnswer() {
        SpendQuestion question = SpendQuestion.everything()
                .of(SpendDimension.SUPPLIER, "Taken Back Ltd")
                .between(new FinancialYear(2026), new FinancialYear(2026));
        picture.totals(question, Actor.PORTAL, BY);
        transaction.executeWithoutResult(status -> {
            try {
                post("KEPT-3", "100.00", "supplier", "Taken Back Ltd");
            } catch (IOException failure) {
                throw new AssertionError(failure);
            }
            assertThat(picture.totals(question, Actor.PORTAL, BY).total()).isEqualTo(Money.of("100.00"));
            status.setRollbackOnly();
        });
        assertThat(picture.totals(question, Actor.PORTAL, BY).total()).isEqualTo(Money.ZERO);
    }

    private void post(String externalId, String amount) throws IOException {
        post(externalId, amount, "supplier", "Kept Answers Ltd");
    }

    private void post(String externalId, String amount, String column, String value) throws IOException {
        Path file = Files.createTempFile("kept", ".csv");
        Files.write(
                file,
                LineFiles.file()
                        .with(externalId, "amount", amount, column, value)
                        .bytes());
        assertThat(imports.apply(file, "kept.csv", null, Actor.PORTAL).faults()).isEmpty();
        Files.delete(file);
    }
}
