package uk.police.portfolio.programme.web.draft;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import uk.police.portfolio.programme.ProgrammeAct;
import uk.police.portfolio.programme.ProgrammeDetails;
import uk.police.portfolio.programme.ProgrammeDirectory;
import uk.police.portfolio.programme.ProgrammeRegister;
import uk.police.portfolio.programme.Readiness;
import uk.police.portfolio.programme.Section;
import uk.police.portfolio.programme.SectionContent;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.Refusal;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.shared.StaleVersionException;

/** What the pages of a draft have in common: who may open it, and how a section is saved or shown again. */
@Component
class DraftDesk {

    private final ProgrammeDirectory directory;
    private final ProgrammeRegister register;
    private final DraftChoices choices;
    private final MessageSource messages;

    DraftDesk(ProgrammeDirectory directory, ProgrammeRegister register, DraftChoices choices, MessageSource messages) {
        this.directory = directory;
        this.register = register;
        this.choices = choices;
        this.messages = messages;
    }

    /** The draft, for those who may write it; to everybody else there is none. */
    ProgrammeDetails writable(String reference, Actor by) {
        return directory
                .find(reference, by)
                .filter(programme -> programme.may(ProgrammeAct.WRITE))
                .orElseThrow(() -> new NotFoundException("draft", reference));
    }

    String page(ProgrammeDetails programme, Section section, SectionForm form, BindingResult errors, Model model) {
        model.addAttribute("programme", programme);
        // Not "section": that is the layout's word for the item of the navigation.
        model.addAttribute("part", section);
        model.addAttribute(SectionForms.FORM, form);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + SectionForms.FORM, errors);
        model.addAllAttributes(choices.of(section, programme));
        if (form instanceof OptionsForm options) {
            model.addAttribute("positions", options.positions());
        }
        return "programme/draft/" + section.path();
    }

    /** See other where it was saved; otherwise why not, with what is wrong in the errors or the model. */
    HttpStatus write(
            ProgrammeDetails programme, SectionForm form, BindingResult errors, boolean whole, Actor by, Model model) {
        form.check(errors);
        if (errors.hasErrors()) {
            return HttpStatus.UNPROCESSABLE_CONTENT;
        }
        SectionContent content = form.content();
        if (whole) {
            show(missing(programme, content), form, errors);
        }
        return errors.hasErrors()
                ? HttpStatus.UNPROCESSABLE_CONTENT
                : save(programme, form, content, errors, by, model);
    }

    private HttpStatus save(
            ProgrammeDetails programme,
            SectionForm form,
            SectionContent content,
            BindingResult errors,
            Actor by,
            Model model) {
        try {
            register.write(programme.reference(), form.readVersion(), content, by);
            return HttpStatus.SEE_OTHER;
        } catch (RefusedException refused) {
            show(refused.refusals(), form, errors);
            return HttpStatus.UNPROCESSABLE_CONTENT;
        } catch (StaleVersionException stale) {
            model.addAttribute("changes", ChangedField.of(stale.changes(), messages));
            model.addAttribute("changed", programme.sections().get(content.section()));
            return HttpStatus.CONFLICT;
        }
    }

    private static List<Refusal> missing(ProgrammeDetails programme, SectionContent content) {
        Readiness after = new Readiness(
                programme.content().with(content), programme.sections().keySet(), 0);
        return after.of(content.section()).missing();
    }

    private static void show(List<Refusal> refusals, SectionForm form, BindingResult errors) {
        for (Refusal refusal : refusals) {
            String field = form.fieldOf(refusal);
            String code = "refusal." + refusal.code();
            Object[] arguments = refusal.arguments().toArray();
            if (field.isEmpty()) {
                errors.reject(code, arguments, refusal.code());
            } else {
                errors.rejectValue(field, code, arguments, refusal.code());
            }
        }
    }
}
