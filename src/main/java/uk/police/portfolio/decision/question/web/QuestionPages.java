package uk.police.portfolio.decision.question.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import uk.police.portfolio.authority.Matter;
import uk.police.portfolio.capability.CapabilityDetails;
import uk.police.portfolio.capability.CapabilityMap;
import uk.police.portfolio.decision.question.AwardSharing;
import uk.police.portfolio.decision.question.QuestionDetails;
import uk.police.portfolio.decision.question.QuestionRegister;
import uk.police.portfolio.organisation.ForceDetails;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Refusal;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.shared.Role;
import uk.police.portfolio.web.Choice;
import uk.police.portfolio.web.Refusals;

/** The form of a question, new or asked again. */
@Component
class QuestionPages {

    static final Map<String, String> FIELDS = Map.of(
            "QUESTION_NEEDS_A_CAPABILITY", "capability",
            "QUESTION_IS_ABOUT_A_FAMILY", "capability",
            "QUESTION_NEEDS_FORCES", "forces",
            "QUESTION_FORCE_IS_UNKNOWN", "forces",
            "ONLY_YOUR_OWN_FORCE", "forces",
            "AWARD_CANNOT_BE_SHARED", "sharing");

    private final QuestionRegister questions;
    private final CapabilityMap map;

    QuestionPages(QuestionRegister questions, CapabilityMap map) {
        this.questions = questions;
        this.map = map;
    }

    /** Everything that is wrong, each at its field. */
    void check(QuestionForm form, List<ForceDetails> askable, BindingResult errors, Actor by) {
        form.check(errors);
        List<Refusal> obstacles = questions.obstacles(form.capability(), form.chosenForces(askable), by);
        if (!obstacles.isEmpty()) {
            Refusals.into(errors, new RefusedException(obstacles), FIELDS);
        }
    }

    /** @param question null where it is a new one */
    ModelAndView form(@Nullable QuestionDetails question, Actor by, HttpStatus status) {
        List<Choice> forces = questions.forcesOf(by).stream()
                .map(force -> Choice.named(force.code(), force.name()))
                .toList();
        return new ModelAndView("decision/question-form", status)
                .addObject("question", question)
                .addObject("matters", matters())
                .addObject("capabilities", capabilities())
                .addObject("everyForce", List.of(Choice.worded("yes", "decision.question.all.yes")))
                .addObject("asksForAll", questions.asksForAll(by))
                .addObject("ofSecretariat", by.holds(Role.SECRETARIAT))
                .addObject("forces", forces)
                .addObject("sharings", Choice.of("decision.question.sharing", AwardSharing.values()));
    }

    private static List<Choice> matters() {
        List<Choice> matters = new ArrayList<>();
        for (Matter matter : QuestionForm.MATTERS) {
            String hint = "decision.question.matter.hint." + matter;
            matters.addAll(Choice.of("decision.matter", matter).stream()
                    .map(choice -> choice.explainedBy(hint))
                    .toList());
        }
        return matters;
    }

    private List<Choice> capabilities() {
        List<Choice> choices = new ArrayList<>(List.of(Choice.worded("", "decision.question.capability.choose")));
        map.nodes().stream()
                .filter(each -> !each.isFamily())
                .map(QuestionPages::named)
                .forEach(choices::add);
        return choices;
    }

    private static Choice named(CapabilityDetails capability) {
        return Choice.named(capability.code(), capability.name() + " (" + capability.familyName() + ")");
    }
}
