package uk.police.portfolio.decision.pool.web;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.police.portfolio.decision.pool.PoolDetails;
import uk.police.portfolio.decision.pool.Pools;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.shared.StaleVersionException;
import uk.police.portfolio.web.Flash;
import uk.police.portfolio.web.Refusals;
import uk.police.portfolio.web.SignedIn;

/** Which terms hold from a day on? */
@Controller
@RequestMapping("/pools/{code}/terms")
class PoolTermsController {

    private final Pools pools;
    private final PoolPages pages;

    PoolTermsController(Pools pools, PoolPages pages) {
        this.pools = pools;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView show(@PathVariable String code, @SignedIn Actor by) {
        PoolDetails pool = toRevise(code, by);
        return pages.form(pool, HttpStatus.OK).addObject("form", PoolForm.of(pool, pages.today()));
    }

    @PostMapping
    ModelAndView create(
            @PathVariable String code,
            @ModelAttribute("form") PoolForm form,
            BindingResult errors,
            @SignedIn Actor by,
            RedirectAttributes redirect) {
        PoolDetails pool = toRevise(code, by);
        form.check(errors);
        if (!errors.hasErrors()) {
            try {
                pools.revise(code, form.toCommand(), by);
                Flash.success(redirect, "decision.pool.done.revised", pool.name());
                return new ModelAndView("redirect:/pools/" + code);
            } catch (StaleVersionException stale) {
                errors.reject("decision.pool.stale");
                return pages.form(pool, HttpStatus.CONFLICT).addObject("changes", stale.changes());
            } catch (RefusedException refused) {
                Refusals.into(errors, refused, PoolPages.FIELDS);
            }
        }
        return pages.form(pool, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private PoolDetails toRevise(String code, Actor by) {
        if (!pools.mayKeep(by)) {
            throw new AccessDeniedException("Pools are kept in the secretariat or by an administrator");
        }
        return pools.pool(code);
    }
}
