package uk.police.portfolio.programme.web.draft;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.ServletRequestDataBinder;
import org.springframework.web.server.ResponseStatusException;
import uk.police.portfolio.programme.ProgrammeContent;
import uk.police.portfolio.programme.ProgrammeDetails;
import uk.police.portfolio.programme.Section;
import uk.police.portfolio.shared.NotFoundException;

/** Which form belongs to which section. */
@Component
class SectionForms {

    static final String FORM = "form";

    private final DraftChoices choices;

    SectionForms(DraftChoices choices) {
        this.choices = choices;
    }

    /** Reads the section's form, and nothing else, from the request. */
    BindingResult read(Section section, HttpServletRequest request) {
        return read(type(section), request);
    }

    static BindingResult read(Class<?> form, HttpServletRequest request) {
        ServletRequestDataBinder binder = new ServletRequestDataBinder(null, FORM);
        binder.setTargetType(ResolvableType.forClass(form));
        binder.setDeclarativeBinding(true);
        try {
            binder.construct(request);
        } catch (IndexOutOfBoundsException noSuchRow) {
            // The binder stumbles over rows[500000000]; no page of ours sends it.
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "More rows than a page has", noSuchRow);
        }
        return binder.getBindingResult();
    }

    /** The form with what the section says now. */
    SectionForm of(Section section, ProgrammeDetails programme) {
        ProgrammeContent content = programme.content();
        int version = programme.version();
        return switch (section) {
            case ABOUT -> AboutForm.of(version, content.about());
            case STRATEGY -> StrategyForm.of(version, content.strategy());
            case CAPABILITIES -> CapabilitiesForm.of(version, content.capabilities());
            case FORCES -> ForcesForm.of(version, content.participation(), choices.forces());
            case OPTIONS -> OptionsForm.of(version, content.options(), choices.optionYears(programme));
            case COSTS -> CostsForm.of(version, content.costs());
            case PRODUCTS -> ProductsForm.of(version, content.products());
            case BENEFITS -> BenefitsForm.of(version, content.outlook());
            case DOCUMENTS -> throw new NotFoundException("section", section.path());
        };
    }

    private static Class<? extends SectionForm> type(Section section) {
        return switch (section) {
            case ABOUT -> AboutForm.class;
            case STRATEGY -> StrategyForm.class;
            case CAPABILITIES -> CapabilitiesForm.class;
            case FORCES -> ForcesForm.class;
            case OPTIONS -> OptionsForm.class;
            case COSTS -> CostsForm.class;
            case PRODUCTS -> ProductsForm.class;
            case BENEFITS -> BenefitsForm.class;
            case DOCUMENTS -> throw new NotFoundException("section", section.path());
        };
    }
}
