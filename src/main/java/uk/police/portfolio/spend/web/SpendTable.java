package uk.police.portfolio.spend.web;

import java.util.Locale;
import uk.police.portfolio.spend.SpendLine;
import uk.police.portfolio.tabular.TableExport;

/** Spend lines as a file: named and coded as imports will name them. */
public final class SpendTable {

    public static final TableExport<SpendLine> COLUMNS = TableExport.<SpendLine>named("Spend lines")
            .text("financial_year", line -> line.year().toString())
            .number("month", SpendLine::month)
            .text("programme", SpendLine::programmeReference)
            .text("service", SpendLine::serviceCode)
            .text("title", SpendLine::title)
            .text("body", SpendLine::bodyCode)
            .text("body_name", SpendLine::bodyName)
            .text("capability", SpendLine::capabilityCode)
            .text("capability_name", SpendLine::capabilityName)
            .text("owner", line -> word(line.owner().name()))
            .text("category", SpendLine::category)
            .text("nature", line -> word(line.nature()))
            .text("purpose", line -> word(line.purpose()))
            .text("legacy", line -> line.legacy() == null ? null : line.legacy().toString())
            .text("funding_source", SpendLine::fundingSource)
            .text("product", SpendLine::product)
            .text("supplier", SpendLine::supplier)
            .text("price_basis", SpendLine::priceBasis)
            .text("measure", line -> word(line.measure().name()))
            .text("standing", line -> word(line.standing().name()))
            .yesOrNo("illustrative", SpendLine::illustrative)
            .text("restricted", line -> String.valueOf(line.restricted()))
            .text("external_id", SpendLine::externalId)
            .text("posting", SpendLine::posting)
            .money("amount", SpendLine::amount)
            .asExport();

    private SpendTable() {}

    private static String word(String constant) {
        return constant.toLowerCase(Locale.ROOT);
    }
}
