package uk.police.portfolio.spend.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import uk.police.portfolio.capability.OwnerModel;
import uk.police.portfolio.programme.CostLine;
import uk.police.portfolio.spend.SpendMeasure;
import uk.police.portfolio.spend.SpendStanding;
import uk.police.portfolio.web.Choice;

/** The values of the dimensions that are words of ours and not names from a register. */
final class SpendWords {

    static final List<Choice> STANDING = List.of(
            Choice.worded(SpendStanding.RETURNED.name(), "spend.standing.RETURNED"),
            Choice.worded(SpendStanding.APPROVED.name(), "spend.standing.APPROVED"),
            Choice.worded(SpendStanding.PLANNED.name(), "spend.standing.PLANNED"));
    static final List<Choice> OWNER =
            Choice.of("spend.owner", OwnerModel.CENTRAL, OwnerModel.HYBRID, OwnerModel.FORCE_LED, OwnerModel.UNDECIDED);
    static final List<Choice> NATURE = words("spend.nature", "CAPITAL", "REVENUE");
    static final List<Choice> PURPOSE = words("spend.purpose", "RUN", "CHANGE");
    static final List<Choice> FIGURES = words("spend.figures", "ILLUSTRATIVE", "REAL");

    static final List<Choice> LEGACY = words("spend.legacy", "true", "false");
    /** Plans don't say: their column is named, so that it leads to lines that say nothing. */
    static final List<Choice> LEGACY_OR_NOT_SAID = Stream.concat(
                    LEGACY.stream(), Stream.of(Choice.worded("", "spend.legacy.unsaid")))
            .toList();

    static final List<Choice> MEASURE = List.of(SpendMeasure.values()).stream()
            .map(each -> Choice.worded(each.name().toLowerCase(Locale.ROOT), "spend.measure." + each))
            .toList();
    static final List<Choice> FUNDING = Choice.of("spend.funding", CostLine.FundingSource.values());

    private SpendWords() {}

    private static List<Choice> words(String prefix, String... values) {
        return List.of(values).stream()
                .map(value -> Choice.worded(value, prefix + "." + value))
                .toList();
    }
}
