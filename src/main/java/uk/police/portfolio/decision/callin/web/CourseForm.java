package uk.police.portfolio.decision.callin.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import uk.police.portfolio.decision.CaseAct;

/** One act out of several, and why, as typed. */
record CourseForm(
        @Nullable String act,

        @Nullable @Size(max = 2000, message = "{decision.reason.long}")
        String reason) {

    static final CourseForm EMPTY = new CourseForm("", "");

    /** The act that was chosen, or null; what is missing goes into the errors. */
    @Nullable
    CaseAct chosen(CoursePage page, BindingResult errors) {
        CaseAct chosen = page.acts().stream()
                .filter(each -> each.name().equals(act))
                .findFirst()
                .orElse(null);
        if (chosen == null) {
            errors.rejectValue("act", "decision.course.act.missing");
        } else if (words().isEmpty() && chosen != CaseAct.PUBLISH) {
            errors.rejectValue("reason", "decision.reason.missing");
        }
        return errors.hasErrors() ? null : chosen;
    }

    String words() {
        return reason == null ? "" : reason.strip();
    }
}
