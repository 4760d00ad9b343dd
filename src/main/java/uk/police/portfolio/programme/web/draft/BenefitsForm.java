package uk.police.portfolio.programme.web.draft;

import static uk.police.portfolio.programme.web.draft.Typed.text;

import org.springframework.validation.Errors;
import uk.police.portfolio.programme.Outlook;
import uk.police.portfolio.programme.SectionContent;
import uk.police.portfolio.shared.Refusal;

record BenefitsForm(String version, String benefits, String dependencies) implements SectionForm {

    BenefitsForm {
        version = text(version);
        benefits = text(benefits);
        dependencies = text(dependencies);
    }

    static BenefitsForm of(int version, Outlook outlook) {
        return new BenefitsForm(String.valueOf(version), outlook.benefits(), outlook.dependencies());
    }

    @Override
    public BenefitsForm over(int now) {
        return new BenefitsForm(String.valueOf(now), benefits, dependencies);
    }

    @Override
    public void check(Errors errors) {
        Typed.checkLength(errors, "benefits", benefits, 4000);
        Typed.checkLength(errors, "dependencies", dependencies, 4000);
    }

    @Override
    public SectionContent content() {
        return new Outlook(benefits, dependencies);
    }

    @Override
    public String fieldOf(Refusal refusal) {
        return "benefits";
    }
}
