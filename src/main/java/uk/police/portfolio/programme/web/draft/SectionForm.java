package uk.police.portfolio.programme.web.draft;

import org.springframework.validation.Errors;
import uk.police.portfolio.programme.SectionContent;
import uk.police.portfolio.shared.Refusal;

/** What was typed on the page of one section, as text. */
sealed interface SectionForm
        permits AboutForm,
                StrategyForm,
                CapabilitiesForm,
                ForcesForm,
                OptionsForm,
                CostsForm,
                ProductsForm,
                BenefitsForm {

    /** The version that the writer had read. */
    String version();

    /** The same words, over the version that is read now. */
    SectionForm over(int version);

    /** Finds what cannot be understood; what is only missing is left to the rule of the task list. */
    void check(Errors errors);

    /** What was typed; only after {@link #check} found nothing. */
    SectionContent content();

    /** The field that a refusal is shown at; empty where it concerns the whole section. */
    default String fieldOf(Refusal refusal) {
        return "";
    }

    /** The same with a row more or less, where the button asks for that. */
    default SectionForm edited(String button) {
        return this;
    }

    default int readVersion() {
        return Typed.wholeNumber(version()).orElse(0);
    }
}
