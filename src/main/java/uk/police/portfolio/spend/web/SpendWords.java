package uk.police.portfolio.spend.web;

import java.util.List;
import uk.police.portfolio.capability.OwnerModel;
import uk.police.portfolio.spend.SpendStanding;
import uk.police.portfolio.web.Choice;

/** The values of the dimensions that are words of ours and not names from a register. */
final class SpendWords {

    static final List<Choice> STANDING = List.of(
            Choice.worded(SpendStanding.APPROVED.name(), "spend.standing.APPROVED"),
            Choice.worded(SpendStanding.PLANNED.name(), "spend.standing.PLANNED"));
    static final List<Choice> OWNER =
            Choice.of("spend.owner", OwnerModel.CENTRAL, OwnerModel.HYBRID, OwnerModel.FORCE_LED, OwnerModel.UNDECIDED);
    static final List<Choice> NATURE = words("spend.nature", "CAPITAL", "REVENUE");
    static final List<Choice> PURPOSE = words("spend.purpose", "RUN", "CHANGE");
    static final List<Choice> FIGURES = words("spend.figures", "ILLUSTRATIVE", "REAL");

    private SpendWords() {}

    private static List<Choice> words(String prefix, String... values) {
        return List.of(values).stream()
                .map(value -> Choice.worded(value, prefix + "." + value))
                .toList();
    }
}
