package uk.police.portfolio.spend.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.spend.EnvelopeDetails;
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
        EnvelopeDetails envelope = envelopes.asAt(asked.asAt());
        SpendQuestion question = asked.orTheYearsOf(envelope);
        SpendSurroundings around = queries.surroundings(question, reader);
        SpendTotals totals = picture.totalsAndMeasures(question, reader, SpendPage.ASKED, around.marks());
        List<SpendRow> programmes = titled(SpendRow.top(question, SpendDimension.PROGRAMME, totals), question, reader);
        return new Made(question, around, SpendPage.of(question, totals, envelope, around, programmes));
    }

    private List<SpendRow> titled(List<SpendRow> programmes, SpendQuestion question, Actor reader) {
        List<String> references = programmes.stream()
                .map(row -> row.of().value())
                .filter(reference -> !reference.isEmpty())
                .toList();
        Map<String, String> titles = queries.titles(references, question, reader);
        return programmes.stream().map(row -> row.titled(titles)).toList();
    }
}
