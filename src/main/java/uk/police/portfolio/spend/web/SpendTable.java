package uk.police.portfolio.spend.web;

import java.util.Locale;
import uk.police.portfolio.spend.SpendLine;
import uk.police.portfolio.tabular.TableExport;

/** Spend lines as a file: named and coded as imports will name them. */
final class SpendTable {

    static final TableExport<SpendLine> COLUMNS = TableExport.<SpendLine>named("Spend lines")
            .text("financial_year", line -> line.year().toString())
            .text("programme", SpendLine::programmeReference)
            .text("programme_title", SpendLine::programmeTitle)
            .text("body", SpendLine::bodyCode)
            .text("body_name", SpendLine::bodyName)
            .text("capability", SpendLine::capabilityCode)
            .text("capability_name", SpendLine::capabilityName)
            .text("owner", line -> word(line.owner().name()))
            .text("nature", line -> word(line.nature()))
            .text("purpose", line -> word(line.purpose()))
            .text("funding_source", line -> word(line.fundingSource()))
            .text("standing", line -> word(line.standing().name()))
            .yesOrNo("illustrative", SpendLine::illustrative)
            .money("amount", SpendLine::amount)
            .asExport();

    private SpendTable() {}

    private static String word(String constant) {
        return constant.toLowerCase(Locale.ROOT);
    }
}
