package uk.police.portfolio.spend.web.pack;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.spend.EnvelopeRegister;
import uk.police.portfolio.spend.SpendDimension;
import uk.police.portfolio.spend.SpendPicture;
import uk.police.portfolio.spend.SpendQuestion;
import uk.police.portfolio.spend.SpendReporting;
import uk.police.portfolio.spend.SpendTotals;
import uk.police.portfolio.spend.ledger.SpendImports;
import uk.police.portfolio.spend.pack.MonthlyPacks;
import uk.police.portfolio.spend.pack.PackDetails;
import uk.police.portfolio.spend.pack.PackYear;
import uk.police.portfolio.web.Flash;
import uk.police.portfolio.web.SignedIn;

/** The monthly packs, and whether somebody wants to be told of them. */
@Controller
@RequestMapping("/spend/packs")
class PackController {

    private static final List<Set<SpendDimension>> ASKED =
            List.of(Set.of(SpendDimension.YEAR), Set.of(SpendDimension.BODY));

    private final MonthlyPacks packs;
    private final SpendPicture picture;
    private final EnvelopeRegister envelopes;
    private final SpendReporting reporting;

    PackController(MonthlyPacks packs, SpendPicture picture, EnvelopeRegister envelopes, SpendReporting reporting) {
        this.reporting = reporting;
        this.packs = packs;
        this.picture = picture;
        this.envelopes = envelopes;
    }

    @GetMapping
    String list(@SignedIn Actor reader, Model model) {
        model.addAttribute("packs", packs.list());
        model.addAttribute("mayWish", SpendImports.mayImport(reader));
        model.addAttribute("wanted", packs.isWanted(reader));
        return "spend/packs";
    }

    @PostMapping("/wish")
    String wish(@RequestParam(defaultValue = "false") boolean wanted, @SignedIn Actor by, RedirectAttributes redirect) {
        packs.wish(wanted, by);
        Flash.success(redirect, wanted ? "spend.pack.wanted" : "spend.pack.unwanted");
        return "redirect:/spend/packs";
    }

    /** The tables as they were known at the end of the month, for this reader. */
    @GetMapping("/{month}")
    String show(@PathVariable String month, @SignedIn Actor reader, Model model) {
        PackDetails pack = packs.details(month);
        SpendQuestion question = SpendQuestion.everything().asAt(pack.lastDay()).orTheYearsOf(envelopes::asAt);
        SpendTotals totals = picture.totalsAndMeasures(question, reader, ASKED);
        model.addAttribute("pack", pack);
        model.addAttribute("total", totals.total());
        model.addAttribute("beside", reporting.beside(question, reader));
        model.addAttribute("restricted", totals.excludesRestricted());
        model.addAttribute("query", question.query());
        model.addAttribute("since", pack.month().minusMonths(1).atEndOfMonth());
        model.addAttribute("early", totals.total().isZero());
        model.addAttribute("files", packs.files(month));
        model.addAttribute("rows", PackYear.of(question, totals));
        return "spend/pack";
    }
}
