package uk.police.portfolio.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.spend.extract.AddRule;
import uk.police.portfolio.spend.extract.ColumnMapping;
import uk.police.portfolio.spend.extract.ColumnMappings;
import uk.police.portfolio.spend.extract.ExtractOutcome;
import uk.police.portfolio.spend.extract.LedgerExtracts;
import uk.police.portfolio.spend.extract.LedgerField;
import uk.police.portfolio.spend.extract.LedgerRule;
import uk.police.portfolio.spend.extract.MatchingRules;
import uk.police.portfolio.spend.extract.RuleCondition;
import uk.police.portfolio.spend.extract.Target;

/** A month of Kent's invented ledger: most of its lines are matched by two rules, four wait. */
@Component
class SampleLedger {

    private static final String BODY = "kent";
    private static final List<String> HEADINGS =
            List.of("Doc No", "Posting Date", "Cost Centre", "Vendor Name", "Debit", "Credit", "Narrative");

    private static final Map<LedgerField, ColumnMapping.Source> MAPPING = Map.ofEntries(
            column(LedgerField.EXTERNAL_ID, "Doc No"),
            column(LedgerField.POSTED_ON, "Posting Date"),
            column(LedgerField.COST_CODE, "Cost Centre"),
            column(LedgerField.SUPPLIER, "Vendor Name"),
            column(LedgerField.DEBIT, "Debit"),
            column(LedgerField.CREDIT, "Credit"),
            column(LedgerField.DESCRIPTION, "Narrative"),
            same(LedgerField.NATURE, "revenue"),
            same(LedgerField.PURPOSE, "change"),
            same(LedgerField.LEGACY, "false"),
            same(LedgerField.FUNDING_SOURCE, "FORCE_BUDGET"),
            same(LedgerField.RESTRICTED, "false"));

    /** Number, day of the month, cost centre, supplier, debit, credit, what for. */
    private static final List<String> LINES = List.of(
            "5100381,2,ICT-4100,Harrow Lane Systems,212400.00,,Licences (illustrative)",
            "5100382,2,ICT-4100,Harrow Lane Systems,143500.50,,Data migration (illustrative)",
            "5100397,6,ICT-4100,Northgate Fell Software,84250.00,,Integration (illustrative)",
            "5100398,6,ICT-4100,Northgate Fell Software,,4250.00,Credit for days not worked (illustrative)",
            "5100412,13,ICT-4210,Harrow Lane Systems,96180.25,,Training (illustrative)",
            "5100413,13,ICT-4215,Harrow Lane Systems,61000.00,,Training rooms (illustrative)",
            "5100440,20,ICT-4210,Medway Fibre,18320.00,,Line rental (illustrative)",
            "5100441,20,FAC-1200,Medway Fibre,7415.75,,Cabling (illustrative)",
            "5100455,27,FAC-1200,Garden Gate Security,2980.00,,Door readers (illustrative)",
            "5100456,27,FAC-1200,Garden Gate Security,,310.40,Credit note (illustrative)");

    private final LedgerExtracts extracts;
    private final ColumnMappings mappings;
    private final MatchingRules rules;
    private final SampleOffices offices;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SampleLedger(
            LedgerExtracts extracts,
            ColumnMappings mappings,
            MatchingRules rules,
            SampleOffices offices,
            TransactionTemplate transaction,
            Clock clock) {
        this.extracts = extracts;
        this.mappings = mappings;
        this.rules = rules;
        this.offices = offices;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Whole, or not at all; nothing where Kent's ledger has been taken in already, or there is nothing to spend on. */
    void make(List<SampleSpenders.Spender> spenders) {
        Actor by = offices.holding("kent/chief-finance-officer");
        if (!spenders.isEmpty() && extracts.latest(BODY, by).isEmpty()) {
            transaction.executeWithoutResult(status -> take(spenders, by));
        }
    }

    private void take(List<SampleSpenders.Spender> spenders, Actor by) {
        mappings.save(BODY, MAPPING, HEADINGS, by);
        rules.add(BODY, rule(0, LedgerRule.Test.EQUALS, "ICT-4100", List.of(), spenders.get(0)), by);
        List<RuleCondition> trainers =
                List.of(new RuleCondition(LedgerField.SUPPLIER, LedgerRule.Test.BEGINS, "Harrow Lane"));
        rules.add(
                BODY,
                rule(1, LedgerRule.Test.BEGINS, "ICT-42", trainers, spenders.get(Math.min(1, spenders.size() - 1))),
                by);
        try {
            Path file = Files.createTempFile("sample", ".csv");
            Files.writeString(file, text(London.today(clock).minusMonths(1)));
            ExtractOutcome outcome = extracts.confirm(BODY, extracts.keep(BODY, file, "ledger.csv", by), by);
            Files.delete(file);
            if (outcome.isRefused()) {
                throw new IllegalStateException("The sample's ledger is refused: " + outcome.faults());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static AddRule rule(
            int follows,
            LedgerRule.Test test,
            String costCode,
            List<RuleCondition> further,
            SampleSpenders.Spender spender) {
        Target target = new Target(spender.programme(), "", spender.capability());
        return new AddRule(follows, LedgerField.COST_CODE, test, costCode, further, target, 0);
    }

    private static String text(LocalDate month) {
        return Stream.concat(
                        Stream.of(String.join(",", HEADINGS)), LINES.stream().map(line -> dated(line, month)))
                .collect(Collectors.joining("\r\n"));
    }

    private static String dated(String line, LocalDate month) {
        String[] cells = line.split(",", 3);
        return String.join(
                ",", cells[0], month.withDayOfMonth(Integer.parseInt(cells[1])).toString(), cells[2]);
    }

    private static Map.Entry<LedgerField, ColumnMapping.Source> column(LedgerField field, String heading) {
        return Map.entry(field, new ColumnMapping.Source(heading, null));
    }

    private static Map.Entry<LedgerField, ColumnMapping.Source> same(LedgerField field, String value) {
        return Map.entry(field, new ColumnMapping.Source(null, value));
    }
}
