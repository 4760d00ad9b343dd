package uk.police.portfolio.decision.pool.web;

import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.police.portfolio.decision.SeatHolders;
import uk.police.portfolio.decision.pool.PoolDetails;
import uk.police.portfolio.decision.pool.Pools;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.web.Flash;
import uk.police.portfolio.web.Refusals;
import uk.police.portfolio.web.SignedIn;

/** Which forces decide together, and who pays what? */
@Controller
@RequestMapping("/pools")
class PoolsController {

    private final Pools pools;
    private final PoolPages pages;
    private final SeatHolders seats;

    PoolsController(Pools pools, PoolPages pages, SeatHolders seats) {
        this.pools = pools;
        this.pages = pages;
        this.seats = seats;
    }

    @GetMapping
    String list(@SignedIn Actor by, Model model) {
        LocalDate today = pages.today();
        model.addAttribute(
                        "pools",
                        pools.all().stream()
                                .map(pool -> PoolPage.of(pool, today))
                                .toList())
                .addAttribute("mayKeep", pools.mayKeep(by));
        return "decision/pools";
    }

    @GetMapping("/{code}")
    String show(@PathVariable String code, @SignedIn Actor by, Model model) {
        PoolDetails pool = pools.pool(code);
        PoolPage page = PoolPage.of(pool, pages.today());
        model.addAttribute("pool", page)
                .addAttribute("mayKeep", pools.mayKeep(by))
                .addAttribute(
                        "mayLeave", !page.seatsToLeaveFor(seats.seatsOf(by)).isEmpty());
        return "decision/pool";
    }

    @GetMapping("/new")
    ModelAndView begin(@SignedIn Actor by) {
        refuseUnlessKeeper(by);
        return pages.form(null, HttpStatus.OK).addObject("form", PoolForm.EMPTY);
    }

    @PostMapping
    ModelAndView create(
            @ModelAttribute("form") PoolForm form,
            BindingResult errors,
            @SignedIn Actor by,
            RedirectAttributes redirect) {
        refuseUnlessKeeper(by);
        form.check(errors);
        form.checkNew(errors);
        if (!errors.hasErrors()) {
            try {
                pools.found(form.code().strip(), form.name().strip(), form.toCommand(), by);
                Flash.success(
                        redirect, "decision.pool.done.founded", form.name().strip());
                return new ModelAndView("redirect:/pools/" + form.code().strip());
            } catch (RefusedException refused) {
                Refusals.into(errors, refused, PoolPages.FIELDS);
            }
        }
        return pages.form(null, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private void refuseUnlessKeeper(Actor by) {
        if (!pools.mayKeep(by)) {
            throw new AccessDeniedException("Pools are kept in the secretariat or by an administrator");
        }
    }
}
