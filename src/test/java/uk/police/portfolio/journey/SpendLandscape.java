package uk.police.portfolio.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.spend.extract.AddRule;
import uk.police.portfolio.spend.extract.LedgerField;
import uk.police.portfolio.spend.extract.LedgerFiles;
import uk.police.portfolio.spend.extract.LedgerRule;
import uk.police.portfolio.spend.extract.MatchingRules;
import uk.police.portfolio.spend.extract.Target;
import uk.police.portfolio.spend.ledger.LineFiles;
import uk.police.portfolio.spend.ledger.SpendUploads;
import uk.police.portfolio.spend.pack.MonthlyPacks;
import uk.police.portfolio.spend.pot.PotRegister;
import uk.police.portfolio.spend.returns.ReturnDirectory;
import uk.police.portfolio.spend.returns.ReturnRow;
import uk.police.portfolio.spend.returns.ReturnSubmission;
import uk.police.portfolio.spend.returns.ReturnUploads;
import uk.police.portfolio.spend.returns.SpendReturns;
import uk.police.portfolio.support.MovableClock;
import uk.police.portfolio.support.People;

/**
 * A return that is open, with lines that wait to be confirmed, one that is approved, a file before it is posted, a ledger with a rule,
 * a line that nothing matches and a file that waits, a shared pot and a monthly pack.
 */
@Component
class SpendLandscape {

    /** So that no quarter that another test asks about is approved. */
    private static final LocalDate LONG_AFTER_THE_QUARTER = LocalDate.of(2024, 7, 10);

    private final SpendReturns returns;
    private final ReturnDirectory directory;
    private final ReturnSubmission submission;
    private final ReturnUploads uploads;
    private final SpendUploads imports;
    private final MovableClock clock;
    private final People people;
    private final LedgerFiles ledger;
    private final MatchingRules rules;
    private final PotRegister pots;
    private final MonthlyPacks packs;

    SpendLandscape(
            SpendReturns returns,
            ReturnDirectory directory,
            ReturnSubmission submission,
            ReturnUploads uploads,
            SpendUploads imports,
            MovableClock clock,
            People people,
            LedgerFiles ledger,
            MatchingRules rules,
            PotRegister pots,
            MonthlyPacks packs) {
        this.packs = packs;
        this.pots = pots;
        this.ledger = ledger;
        this.rules = rules;
        this.clock = clock;
        this.returns = returns;
        this.directory = directory;
        this.submission = submission;
        this.uploads = uploads;
        this.imports = imports;
        this.people = people;
    }

    /** Makes everything; answers where each thing is. */
    List<String> make() {
        Actor kent = people.holding("kent/chief-finance-officer");
        Actor essex = people.holding("essex/chief-finance-officer");
        clock.moveTo(LONG_AFTER_THE_QUARTER);
        returns.open(Actor.PORTAL);
        packs.make();
        String open = earliest(kent);
        String approved = earliest(essex);
        try {
            Path ours = file("kent");
            String preview = "/spend/returns/%s/uploads/%s".formatted(open, uploads.keep(open, ours, "ours.csv", kent));
            String posting = "/spend/imports/" + imports.keep(ours, "ours.csv", kent);
            approve(approved, essex);
            Files.delete(ours);
            String waiting = ledger(kent);
            return List.of(
                    "/spend/returns/" + open,
                    "/spend/returns/" + open + "/lines",
                    "/spend/ledger/kent/files",
                    preview,
                    "/spend/returns/" + approved,
                    posting,
                    waiting,
                    waiting + "/columns",
                    "/spend/packs/2024-06",
                    "/spend/pots/" + pots.declare("kent", "CRAWLED-POT", "Shared licences", kent));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            clock.reset();
        }
    }

    /** A line that no rule matches, so that no total of another test moves; answers where the next file waits. */
    private String ledger(Actor by) {
        Target target = new Target("", "CRAWLED", "CAP-BLUEPRINT");
        rules.add("kent", new AddRule(0, LedgerField.COST_CODE, LedgerRule.Test.EQUALS, "C-1", target, 0), by);
        rules.add("kent", new AddRule(1, LedgerField.SUPPLIER, LedgerRule.Test.BEGINS, "Nobody", target, 0), by);
        ledger.take("kent", by, "CRAWL-L1,2024-05-03,4711,P-7,Radio Ltd,12500.00,Handsets,cc");
        return "/spend/ledger/kent/files/"
                + ledger.kept("kent", by, "CRAWL-L2,2024-05-04,4711,P-7,Radio Ltd,-500.00,Credit,cc");
    }

    private String earliest(Actor by) {
        List<ReturnRow> latestFirst = directory.list(by, 0, 50);
        return latestFirst.get(latestFirst.size() - 1).reference();
    }

    private void approve(String reference, Actor by) throws IOException {
        Path file = file("essex");
        uploads.confirm(reference, uploads.keep(reference, file, "theirs.csv", by), "As agreed", by);
        Files.delete(file);
        Actor finance = people.holding("portfolio-office/finance-lead");
        submission.submit(reference, "As agreed", by);
        returns.takeUp(reference, finance);
        returns.approve(reference, finance);
    }

    private static Path file(String body) throws IOException {
        Path file = Files.createTempFile("crawl", ".csv");
        return Files.write(
                file,
                LineFiles.file()
                        .with(
                                "CRAWL-" + body,
                                "body",
                                body,
                                "financial_year",
                                "2024-25",
                                "month",
                                "2",
                                "amount",
                                "1250000.00")
                        .bytes());
    }
}
