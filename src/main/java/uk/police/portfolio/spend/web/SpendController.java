package uk.police.portfolio.spend.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.spend.ledger.SpendImports;
import uk.police.portfolio.web.SignedIn;

/** Where the money goes: registered spend against the envelope. */
@Controller
class SpendController {

    private final SpendPages pages;
    private final SpendDesk desk;

    SpendController(SpendPages pages, SpendDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    @GetMapping("/spend")
    String show(
            @ModelAttribute("filter") SpendFilter filter,
            BindingResult errors,
            @SignedIn Actor reader,
            HttpServletResponse response,
            Model model) {
        if (desk.refuses(filter, errors, reader, response, model)) {
            return SpendDesk.REFUSED;
        }
        SpendPages.Made made = pages.of(filter.toQuestion(), reader);
        model.addAttribute("choices", SpendChoices.of(made.around()));
        model.addAttribute("today", made.page().beside().day());
        model.addAttribute("query", made.question().query());
        model.addAttribute("asked", filter.toQuestion().query());
        model.addAttribute("mayImport", SpendImports.mayImport(reader));
        model.addAttribute("picture", made.page());
        return "spend/show";
    }
}
