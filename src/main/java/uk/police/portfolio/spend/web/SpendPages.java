package uk.police.portfolio.spend.web;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.spend.EnvelopeRegister;
import uk.police.portfolio.spend.SpendDimension;
import uk.police.portfolio.spend.SpendPicture;
import uk.police.portfolio.spend.SpendQuestion;
import uk.police.portfolio.spend.SpendTotals;

/** Makes the page of the picture, for the browser and for files of its tables alike. */
@Component
class SpendPages {

    private final SpendPicture picture;
    private final EnvelopeRegister envelopes;
    private final SpendQueries queries;

    SpendPages(SpendPicture picture, EnvelopeRegister envelopes, SpendQueries queries) {
        this.picture = picture;
        this.envelopes = envelopes;
        this.queries = queries;
    }

    /**
     * A page.
     *
     * @param question with the years that it is about
     * @param around what there is to choose from
     */
    record Made(SpendQuestion question, SpendSurroundings around, SpendPage page) {}

    Made of(SpendQuestion asked, Actor reader) {
        EnvelopeRegister.Marked held = envelopes.markedAsAt(asked.asAt());
        SpendQuestion question = asked.orTheYearsOf(held.envelope());
        SpendTotals totals = picture.totalsAndMeasures(question, reader, SpendPage.ASKED, held.marks());
        List<SpendRow> programmes = SpendRow.top(question, SpendDimension.PROGRAMME, totals);
        SpendSurroundings around = queries.surroundings(question, reader, references(programmes));
        List<SpendRow> titled =
                programmes.stream().map(row -> row.titled(around.titles())).toList();
        return new Made(question, around, SpendPage.of(question, totals, held.envelope(), around, titled));
    }

    private static List<String> references(List<SpendRow> programmes) {
        return programmes.stream()
                .map(row -> row.of().value())
                .filter(reference -> !reference.isEmpty())
                .toList();
    }
}
