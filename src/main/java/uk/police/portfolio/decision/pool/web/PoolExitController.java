package uk.police.portfolio.decision.pool.web;

import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.police.portfolio.decision.SeatHolders;
import uk.police.portfolio.decision.pool.NoticePeriod;
import uk.police.portfolio.decision.pool.PoolDetails;
import uk.police.portfolio.decision.pool.Pools;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.web.Choice;
import uk.police.portfolio.web.Flash;
import uk.police.portfolio.web.Refusals;
import uk.police.portfolio.web.SignedIn;

/** Does this force leave the pool? */
@Controller
@RequestMapping("/pools/{code}/exit")
class PoolExitController {

    private final Pools pools;
    private final PoolPages pages;
    private final SeatHolders seats;

    PoolExitController(Pools pools, PoolPages pages, SeatHolders seats) {
        this.pools = pools;
        this.pages = pages;
        this.seats = seats;
    }

    @GetMapping
    ModelAndView show(@PathVariable String code, @SignedIn Actor by) {
        PoolDetails pool = pools.pool(code);
        List<String> own = PoolPage.of(pool, pages.today()).seatsToLeaveFor(seats.seatsOf(by));
        if (own.isEmpty()) {
            throw new NotFoundException("seat in", code);
        }
        String only = own.size() == 1 ? own.get(0) : "";
        return page(pool, own, HttpStatus.OK).addObject("form", new PoolExitForm(only, ""));
    }

    @PostMapping
    ModelAndView create(
            @PathVariable String code,
            @Valid @ModelAttribute("form") PoolExitForm form,
            BindingResult errors,
            @SignedIn Actor by,
            RedirectAttributes redirect) {
        PoolDetails pool = pools.pool(code);
        if (!errors.hasErrors()) {
            try {
                pools.leave(code, form.seat(), form.reason().strip(), by);
                NoticePeriod notice = pools.noticeNow();
                Flash.success(redirect, "decision.pool.exit.done", form.seat(), pool.name(), notice.lastDay());
                return new ModelAndView("redirect:/pools/" + code);
            } catch (RefusedException refused) {
                if (refused.goesOnTheRecord()) {
                    throw refused;
                }
                Refusals.into(errors, refused);
            }
        }
        return page(pool, seats.seatsOf(by), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView page(PoolDetails pool, List<String> own, HttpStatus status) {
        NoticePeriod notice = pools.noticeNow();
        return new ModelAndView("decision/pool-exit", status)
                .addObject("pool", pool)
                .addObject("notice", notice)
                .addObject(
                        "rows",
                        own.stream()
                                .map(seat -> ExitPreview.of(pool, seat, notice))
                                .toList())
                .addObject(
                        "seats",
                        own.stream().map(seat -> Choice.named(seat, seat)).toList());
    }
}
