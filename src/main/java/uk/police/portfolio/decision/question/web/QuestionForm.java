package uk.police.portfolio.decision.question.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import uk.police.portfolio.authority.Matter;
import uk.police.portfolio.decision.question.AskQuestion;
import uk.police.portfolio.decision.question.Award;
import uk.police.portfolio.decision.question.AwardSharing;
import uk.police.portfolio.decision.question.QuestionDetails;
import uk.police.portfolio.organisation.ForceDetails;
import uk.police.portfolio.shared.Aggregate;
import uk.police.portfolio.shared.Money;

/**
 * A question, as typed.
 *
 * @param key of this form: sent twice, it asks once
 * @param all whether it is about every force, whichever are ticked
 */
record QuestionForm(
        String key,
        String versionRead,
        String matter,
        String title,
        String asked,
        String reasons,
        String doNothing,
        String otherOptions,
        String capability,
        List<String> all,
        List<String> forces,
        String amount,
        String sharing) {

    static final List<Matter> MATTERS = List.of(Matter.OWNERSHIP, Matter.STANDARD_ADOPTION, Matter.INNOVATION_AWARD);

    private static final int LONGEST_TITLE = 150;
    private static final int LONGEST_TEXT = 4000;
    private static final String POUNDS = "\\d{1,12}(\\.\\d{1,2})?";

    @SuppressWarnings("NullAway")
    QuestionForm {
        key = text(key);
        versionRead = text(versionRead);
        matter = text(matter);
        title = text(title);
        asked = text(asked);
        reasons = text(reasons);
        doNothing = text(doNothing);
        otherOptions = text(otherOptions);
        capability = text(capability);
        all = all == null ? List.of() : List.copyOf(all);
        forces = forces == null ? List.of() : List.copyOf(forces);
        amount = text(amount);
        sharing = text(sharing);
    }

    /** @param forces that may be asked about; a single one is ticked already */
    static QuestionForm empty(List<ForceDetails> forces) {
        List<String> ticked = forces.size() == 1 ? List.of(forces.get(0).code()) : List.of();
        String key = Aggregate.newId().toString();
        return new QuestionForm(key, "0", "", "", "", "", "", "", "", List.of(), ticked, "", "");
    }

    static QuestionForm of(QuestionDetails question) {
        AskQuestion asked = question.content();
        Award award = asked.award();
        return new QuestionForm(
                "",
                String.valueOf(question.version()),
                asked.matter().name(),
                asked.title(),
                asked.asked(),
                asked.reasons(),
                asked.doNothing(),
                asked.otherOptions(),
                asked.capability(),
                List.of(),
                asked.forces(),
                award == null ? "" : award.amount().plain(),
                award == null ? "" : award.sharing().name());
    }

    void check(BindingResult errors) {
        if (chosenMatter().isEmpty()) {
            errors.rejectValue("matter", "decision.question.matter.missing");
        }
        checkText("title", title, LONGEST_TITLE, errors);
        checkText("asked", asked, LONGEST_TEXT, errors);
        checkText("reasons", reasons, LONGEST_TEXT, errors);
        checkText("doNothing", doNothing, LONGEST_TEXT, errors);
        checkText("otherOptions", otherOptions, LONGEST_TEXT, errors);
        if (isAward() && sum().isEmpty()) {
            errors.rejectValue("amount", "decision.question.amount.missing");
        }
        if (isAward() && chosenSharing().isEmpty()) {
            errors.rejectValue("sharing", "decision.question.sharing.missing");
        }
    }

    private static void checkText(String field, String typed, int longest, BindingResult errors) {
        if (typed.isBlank()) {
            errors.rejectValue(field, "decision.question." + field + ".missing");
        } else if (typed.length() > longest) {
            errors.rejectValue(field, "decision.question.long", new Object[] {longest}, null);
        }
    }

    /** In the order of the forces' names. */
    List<String> chosenForces(List<ForceDetails> askable) {
        List<String> chosen = new ArrayList<>();
        for (ForceDetails force : askable) {
            if (!all.isEmpty() || forces.contains(force.code())) {
                chosen.add(force.code());
            }
        }
        forces.stream().filter(code -> !chosen.contains(code)).distinct().forEach(chosen::add);
        return chosen;
    }

    /** Only of a form without errors. */
    AskQuestion toCommand(List<ForceDetails> askable) {
        return new AskQuestion(
                chosenMatter().orElseThrow(),
                title.strip(),
                asked.strip(),
                reasons.strip(),
                doNothing.strip(),
                otherOptions.strip(),
                capability,
                chosenForces(askable),
                isAward() ? new Award(sum().orElseThrow(), chosenSharing().orElseThrow()) : null);
    }

    int version() {
        return versionRead.matches("\\d{1,6}") ? Integer.parseInt(versionRead) : 0;
    }

    UUID formKey() {
        return key.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? UUID.fromString(key) : Aggregate.newId();
    }

    private boolean isAward() {
        return matter.equals(Matter.INNOVATION_AWARD.name());
    }

    private Optional<Matter> chosenMatter() {
        return MATTERS.stream().filter(each -> each.name().equals(matter)).findFirst();
    }

    private Optional<AwardSharing> chosenSharing() {
        return Arrays.stream(AwardSharing.values())
                .filter(each -> each.name().equals(sharing))
                .findFirst();
    }

    private Optional<Money> sum() {
        String typed = amount.replaceAll("[£,\\s]", "");
        return typed.matches(POUNDS)
                ? Optional.of(Money.of(typed)).filter(sum -> sum.isMoreThan(Money.ZERO))
                : Optional.empty();
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
