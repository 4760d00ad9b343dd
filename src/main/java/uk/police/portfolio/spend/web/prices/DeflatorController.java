package uk.police.portfolio.spend.web.prices;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.shared.StaleVersionException;
import uk.police.portfolio.spend.prices.DeflatorRegister;
import uk.police.portfolio.web.Flash;
import uk.police.portfolio.web.Refusals;
import uk.police.portfolio.web.SignedIn;

/** The versions of the deflators, and a new one. */
@Controller
@RequestMapping("/spend/deflators")
class DeflatorController {

    private static final String PAGE = "spend/new-deflators";

    private final DeflatorRegister deflators;

    DeflatorController(DeflatorRegister deflators) {
        this.deflators = deflators;
    }

    @GetMapping
    String show(@SignedIn Actor reader, Model model) {
        model.addAttribute("versions", deflators.versions());
        model.addAttribute("mayRevise", DeflatorRegister.mayRevise(reader));
        return "spend/deflators";
    }

    @GetMapping("/new")
    String ask(@SignedIn Actor by, Model model) {
        model.addAttribute("form", DeflatorForm.of(deflators.toFollow(by)));
        return PAGE;
    }

    @PostMapping
    ModelAndView create(
            @ModelAttribute("form") DeflatorForm form,
            BindingResult errors,
            @SignedIn Actor by,
            RedirectAttributes redirect) {
        deflators.toFollow(by);
        form.check(errors);
        HttpStatus status = HttpStatus.UNPROCESSABLE_CONTENT;
        if (!errors.hasErrors()) {
            try {
                Flash.success(redirect, "spend.deflators.revised", deflators.revise(form.toCommand(), by));
                return new ModelAndView("redirect:/spend/deflators");
            } catch (RefusedException refused) {
                Refusals.into(errors, refused);
            } catch (StaleVersionException overtaken) {
                errors.reject("spend.deflators.overtaken");
                status = HttpStatus.CONFLICT;
            }
        }
        return new ModelAndView(PAGE, errors.getModel(), status);
    }
}
