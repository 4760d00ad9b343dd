package uk.police.portfolio.spend.web.ledger;

import uk.police.portfolio.spend.extract.UnmatchedLine;
import uk.police.portfolio.tabular.TableExport;

/** The lines of a ledger that nothing matches, as a file. */
final class UnmatchedTable {

    static final TableExport<UnmatchedLine> COLUMNS = TableExport.<UnmatchedLine>named("Unmatched lines")
            .text("external_id", UnmatchedLine::externalId)
            .text("financial_year", line -> line.year().toString())
            .number("month", UnmatchedLine::month)
            .text("project_code", UnmatchedLine::projectCode)
            .text("cost_code", UnmatchedLine::costCode)
            .text("account", UnmatchedLine::account)
            .text("supplier", UnmatchedLine::supplier)
            .text("description", UnmatchedLine::description)
            .text("restricted", line -> String.valueOf(line.restricted()))
            .text("file", UnmatchedLine::extract)
            .money("amount", UnmatchedLine::amount)
            .asExport();

    private UnmatchedTable() {}
}
