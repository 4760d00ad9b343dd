package uk.police.portfolio.programme.web.list;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.police.portfolio.programme.view.SavedViewDetails;
import uk.police.portfolio.programme.view.SavedViews;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.web.Flash;
import uk.police.portfolio.web.Refusals;
import uk.police.portfolio.web.SignedIn;

/** A person's own views of the list: kept, and those of any page renamed and deleted. */
@Controller
@RequestMapping("/programmes/views")
class SavedViewController {

    static final String PAGE = "/programmes";

    private static final Map<String, String> FIELDS = Map.of("VIEW_NAME_IS_TAKEN", "name");

    private final SavedViews views;

    SavedViewController(SavedViews views) {
        this.views = views;
    }

    @GetMapping
    String show(
            @ModelAttribute ProgrammeFilter filter,
            @RequestParam(required = false) @Nullable String sort,
            @SignedIn Actor by,
            Model model) {
        return page(new SavedViewForm("", filter.query(sort)), by, model);
    }

    @PostMapping
    String create(
            @Valid @ModelAttribute("form") SavedViewForm form,
            BindingResult errors,
            @SignedIn Actor by,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            try {
                views.save(PAGE, form.name(), ProgrammeFilter.canonical(form.query()), by);
                Flash.success(redirect, "programme.view.saved", form.name().strip());
                return "redirect:/programmes/views";
            } catch (RefusedException refused) {
                Refusals.into(errors, refused, FIELDS);
            }
        }
        response.setStatus(422);
        return page(form, by, model);
    }

    @GetMapping("/{id}")
    String edit(@PathVariable UUID id, @SignedIn Actor by, Model model) {
        SavedViewDetails view = views.details(id, by);
        model.addAttribute("form", new SavedViewForm(view.name(), view.query())).addAttribute("view", view);
        return "programme/list/view";
    }

    @PostMapping("/{id}/name")
    String rename(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") SavedViewForm form,
            BindingResult errors,
            @SignedIn Actor by,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            try {
                String page = views.details(id, by).page();
                views.rename(id, form.name(), by);
                Flash.success(redirect, "programme.view.renamed", form.name().strip());
                return "redirect:" + page + "/views";
            } catch (RefusedException refused) {
                Refusals.into(errors, refused, FIELDS);
            }
        }
        response.setStatus(422);
        model.addAttribute("view", views.details(id, by));
        return "programme/list/view";
    }

    @PostMapping("/{id}/removal")
    String delete(@PathVariable UUID id, @SignedIn Actor by, RedirectAttributes redirect) {
        String page = views.details(id, by).page();
        views.delete(id, by);
        Flash.success(redirect, "programme.view.deleted");
        return "redirect:" + page + "/views";
    }

    private String page(SavedViewForm form, Actor by, Model model) {
        model.addAttribute("form", form).addAttribute("views", views.of(PAGE, by));
        return "programme/list/views";
    }
}
