package uk.police.portfolio.spend.web;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.WorkingDays;
import uk.police.portfolio.spend.EnvelopeDetails;
import uk.police.portfolio.spend.EnvelopeRegister;
import uk.police.portfolio.spend.SpendPicture;
import uk.police.portfolio.spend.SpendQuestion;
import uk.police.portfolio.web.SignedIn;

/** Where the money goes: registered spend against the envelope. */
@Controller
class SpendController {

    private final SpendPicture picture;
    private final EnvelopeRegister envelopes;
    private final SpendQueries queries;
    private final Clock clock;

    SpendController(SpendPicture picture, EnvelopeRegister envelopes, SpendQueries queries, Clock clock) {
        this.picture = picture;
        this.envelopes = envelopes;
        this.queries = queries;
        this.clock = clock;
    }

    @GetMapping("/spend")
    String show(@ModelAttribute("filter") SpendFilter filter, @SignedIn Actor reader, Model model) {
        EnvelopeDetails envelope = envelopes.current();
        SpendQuestion question = filter.toQuestion().orTheYearsOf(envelope);
        SpendSurroundings around = queries.surroundings();
        model.addAttribute("choices", SpendChoices.of(around));
        model.addAttribute("today", LocalDate.now(clock.withZone(WorkingDays.LONDON)));
        model.addAttribute(
                "picture", SpendPage.of(question, picture.totals(question, reader, SpendPage.ASKED), envelope, around));
        return "spend/show";
    }
}
