package uk.police.portfolio.spend.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.spend.SpendReporting;
import uk.police.portfolio.spend.ledger.SpendImports;
import uk.police.portfolio.web.SignedIn;

/** Where the money goes: registered spend against the envelope. */
@Controller
class SpendController {

    private final SpendPages pages;
    private final SpendReporting reporting;

    SpendController(SpendPages pages, SpendReporting reporting) {
        this.pages = pages;
        this.reporting = reporting;
    }

    @GetMapping("/spend")
    String show(@ModelAttribute("filter") SpendFilter filter, @SignedIn Actor reader, Model model) {
        SpendPages.Made made = pages.of(filter.toQuestion(), reader);
        model.addAttribute("choices", SpendChoices.of(made.around()));
        model.addAttribute("today", reporting.day(made.question()));
        model.addAttribute("query", made.question().query());
        model.addAttribute("mayImport", SpendImports.mayImport(reader));
        model.addAttribute("picture", made.page());
        return "spend/show";
    }
}
