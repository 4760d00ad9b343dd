package uk.police.portfolio.spend.web.files;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.spend.file.KeptFile;
import uk.police.portfolio.spend.file.KeptFiles;
import uk.police.portfolio.spend.file.LongFiles;
import uk.police.portfolio.web.Flash;
import uk.police.portfolio.web.PageOf;
import uk.police.portfolio.web.SignedIn;

/** The files that were sent in: which wait, and how far one is. */
@Controller
@RequestMapping("/spend/files")
class SpendFileController {

    private final KeptFiles files;
    private final LongFiles longFiles;

    SpendFileController(KeptFiles files, LongFiles longFiles) {
        this.files = files;
        this.longFiles = longFiles;
    }

    @GetMapping
    ModelAndView list(
            @RequestParam(required = false) @Nullable String page,
            @RequestParam(required = false) @Nullable String size,
            @SignedIn Actor by) {
        int number = PageOf.number(page);
        int rows = PageOf.size(size);
        return new ModelAndView("spend/files")
                .addObject(
                        "page",
                        new PageOf<>(
                                longFiles.list(by, PageOf.offset(number, rows), rows),
                                number,
                                rows,
                                longFiles.count(by)));
    }

    /** How far it is; where there is something to look at and to confirm, that is shown instead. */
    @GetMapping("/{upload}")
    ModelAndView show(@PathVariable UUID upload, @SignedIn Actor by) {
        KeptFile file = files.find(upload, by);
        return file.isElsewhere()
                ? new ModelAndView("spend/file").addObject("file", file)
                : new ModelAndView("redirect:" + file.address());
    }

    @PostMapping("/{upload}/check")
    ModelAndView check(@PathVariable UUID upload, @SignedIn Actor by) {
        longFiles.check(upload, by);
        return FilePages.progress(upload);
    }

    @PostMapping("/{upload}/abandonment")
    ModelAndView abandon(@PathVariable UUID upload, @SignedIn Actor by, RedirectAttributes redirect) {
        KeptFile file = files.find(upload, by);
        if (files.abandon(upload, by)) {
            Flash.success(redirect, "spend.file.abandoned", file.name());
        }
        return new ModelAndView("redirect:/spend/files");
    }
}
