package uk.police.portfolio.spend.web.files;

import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.spend.file.Checked;
import uk.police.portfolio.spend.file.KeptFile;
import uk.police.portfolio.spend.file.KeptFiles;
import uk.police.portfolio.spend.file.LongFiles;

/** What the pages of all kinds of files have in common: a long file is worked on by a job, and says how far it is meanwhile. */
@Component
public class FilePages {

    public static final String TOO_LARGE = TooLargeFiles.PARAMETER;

    private final KeptFiles files;
    private final LongFiles longFiles;

    FilePages(KeptFiles files, LongFiles longFiles) {
        this.files = files;
        this.longFiles = longFiles;
    }

    /** The page of what a file would do; while a job works on it, and once it is over, the page that says so. */
    public <T extends Checked> ModelAndView look(
            String about, UUID upload, Actor by, Class<T> type, Supplier<T> look, Function<T, ModelAndView> page) {
        KeptFile file = find(about, upload, by);
        return file.isElsewhere()
                ? progress(upload)
                : page.apply(longFiles.found(file, type, by, look))
                        .addObject("upload", upload)
                        .addObject("file", file);
    }

    /** Has a long file read. */
    public void check(UUID upload, Actor by) {
        longFiles.check(upload, by);
    }

    /** Whether the portal takes the file from here on, or did. */
    public boolean takesOver(String about, UUID upload, String explanation, Actor by) {
        find(about, upload, by);
        return longFiles.takesOver(upload, explanation, by);
    }

    /** A file that was uploaded for another return or another ledger is not found at this one. */
    private KeptFile find(String about, UUID upload, Actor by) {
        KeptFile file = files.find(upload, by);
        if (!file.about().equals(about)) {
            throw new NotFoundException("upload", upload.toString());
        }
        return file;
    }

    /** A page with a form, and beside its field {@code file} that what was sent is too large, where it is. */
    public static ModelAndView beside(ModelAndView page, BindingResult errors, String tooLarge) {
        if (!tooLarge.isEmpty()) {
            errors.rejectValue("file", "spend.file.too-large");
            page.setStatus(HttpStatus.CONTENT_TOO_LARGE);
        }
        return page;
    }

    /** The page that says how far a file is. */
    public static ModelAndView progress(UUID upload) {
        return new ModelAndView("redirect:/spend/files/" + upload);
    }
}
