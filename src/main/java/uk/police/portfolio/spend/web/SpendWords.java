package uk.police.portfolio.spend.web;

import java.util.List;
import java.util.Locale;
import uk.police.portfolio.capability.OwnerModel;
import uk.police.portfolio.programme.CostLine;
import uk.police.portfolio.spend.SpendDimension;
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

    /** Plans don't say. */
    static final List<Choice> LEGACY = words("spend.legacy", "true", "false", SpendDimension.UNSAID);

    /** What stands last in breakdowns that leave it out, so that they come to the total. */
    static final Choice RESTRICTED = Choice.worded("", "spend.restricted.whole");

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
