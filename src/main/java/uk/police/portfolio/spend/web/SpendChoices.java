package uk.police.portfolio.spend.web;

import java.util.List;
import java.util.stream.Stream;
import uk.police.portfolio.web.Choice;

/** What each filter offers; first of all, anything. */
record SpendChoices(
        List<Choice> owners,
        List<Choice> regions,
        List<Choice> bodies,
        List<Choice> capabilities,
        List<Choice> natures,
        List<Choice> purposes,
        List<Choice> legacies,
        List<Choice> fundings,
        List<Choice> standings,
        List<Choice> figures,
        List<Choice> measures,
        List<Choice> prices) {

    static SpendChoices of(SpendSurroundings around) {
        return new SpendChoices(
                orAny(SpendWords.OWNER),
                orAny(around.regionChoices()),
                orAny(around.bodyChoices()),
                orAny(around.capabilityChoices()),
                orAny(SpendWords.NATURE),
                orAny(SpendWords.PURPOSE),
                orAny(SpendWords.LEGACY),
                orAny(SpendWords.FUNDING),
                orAny(SpendWords.STANDING),
                orAny(SpendWords.FIGURES),
                SpendWords.MEASURE,
                around.priceChoices());
    }

    private static List<Choice> orAny(List<Choice> choices) {
        return Stream.concat(Stream.of(Choice.worded("", "spend.any")), choices.stream())
                .toList();
    }
}
