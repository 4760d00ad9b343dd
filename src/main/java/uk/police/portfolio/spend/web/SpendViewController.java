package uk.police.portfolio.spend.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.police.portfolio.programme.view.SavedViews;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.web.Flash;
import uk.police.portfolio.web.Refusals;
import uk.police.portfolio.web.SignedIn;

/** A person's own views of spend: what was asked, under a name. They are renamed and deleted where all views are. */
@Controller
@RequestMapping("/spend/views")
class SpendViewController {

    static final String PAGE = "/spend";

    private static final Map<String, String> FIELDS = Map.of("VIEW_NAME_IS_TAKEN", "name");

    private final SavedViews views;

    SpendViewController(SavedViews views) {
        this.views = views;
    }

    @GetMapping
    String show(@ModelAttribute("filter") SpendFilter filter, @SignedIn Actor by, Model model) {
        model.addAttribute("form", new SpendViewForm(""));
        return page(filter, by, model);
    }

    /** What is asked stands in the address, as it does on the page of the picture. */
    @PostMapping
    String create(
            @Valid @ModelAttribute("form") SpendViewForm form,
            BindingResult errors,
            @ModelAttribute("filter") SpendFilter filter,
            @SignedIn Actor by,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            try {
                views.save(PAGE, form.name(), query(filter).replaceFirst("^\\?", ""), by);
                Flash.success(redirect, "spend.view.saved", form.name().strip());
                return "redirect:/spend/views";
            } catch (RefusedException refused) {
                Refusals.into(errors, refused, FIELDS);
            }
        }
        response.setStatus(422);
        return page(filter, by, model);
    }

    private String page(SpendFilter filter, Actor by, Model model) {
        model.addAttribute("query", query(filter)).addAttribute("views", views.of(PAGE, by));
        return "spend/views";
    }

    private static String query(SpendFilter filter) {
        return filter.toQuestion().query();
    }
}
