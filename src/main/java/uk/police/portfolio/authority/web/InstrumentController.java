package uk.police.portfolio.authority.web;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import uk.police.portfolio.audit.Timeline;
import uk.police.portfolio.authority.InstrumentDetails;
import uk.police.portfolio.authority.InstrumentDirectory;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.web.SignedIn;

/** One instrument: its terms, who has signed, what is left of it and what was decided under it. */
@Controller
class InstrumentController {

    private final InstrumentDirectory directory;
    private final InstrumentQueries queries;
    private final CodeLabels labels;
    private final Timeline timeline;

    InstrumentController(
            InstrumentDirectory directory, InstrumentQueries queries, CodeLabels labels, Timeline timeline) {
        this.directory = directory;
        this.queries = queries;
        this.labels = labels;
        this.timeline = timeline;
    }

    @GetMapping("/authority/instruments/{reference}")
    String show(@PathVariable String reference, @SignedIn Actor by, Model model) {
        InstrumentDetails instrument =
                directory.find(reference, by).orElseThrow(() -> new NotFoundException("instrument", reference));
        Map<String, CodeLabel> words = labels.all();
        String taker = instrument.terms().taker();
        model.addAttribute(
                "page",
                new InstrumentPage(
                        instrument,
                        words.getOrDefault(taker, CodeLabel.unknown(taker)),
                        words,
                        directory.givers(instrument).stream()
                                .map(giver -> GiverRow.of(giver, words))
                                .toList(),
                        queries.headroom(instrument.id()),
                        queries.draws(instrument.id()),
                        directory.childrenOf(reference, by),
                        directory.openTo(instrument, by)));
        model.addAttribute("history", timeline.of(reference));
        return "authority/show";
    }
}
