package uk.police.portfolio.web.component;

import java.util.Collection;

/** {@code #choice}: the answers of radios, checkboxes and selects. */
public class ChoiceRules {

    /** Whether an answer is chosen: it says so itself, or it is among what the question says. */
    public boolean isChosen(Options answer, String flag, Options question) {
        if (answer.has(flag) || Boolean.FALSE.equals(answer.get(flag))) {
            return answer.has(flag);
        }
        String value = Options.text(answer.knows("value") ? answer.get("value") : answer.get("text"));
        if (question.get("values") instanceof Collection<?> values) {
            return values.stream().map(Options::text).anyMatch(value::equals);
        }
        return question.has("value") && value.equals(Options.text(question.get("value")));
    }

    /** The name and value of a radio or checkbox, and its own attributes. */
    public Options answerAttributes(Options answer, Options question) {
        return answer.with("name", answer.or("name", question.get("name")))
                .with("value", Options.text(answer.get("value")))
                .attributesAnd("name", "value");
    }

    public Options optionAttributes(Options answer) {
        return (answer.knows("value") ? answer.with("value", Options.text(answer.get("value"))) : answer)
                .attributesAnd("value");
    }

    /** The options of an answer's label or hint, which may bring classes of its own. */
    public Options labelled(Options answer, String classes, String id) {
        Options own = answer.in("label");
        return answer.with("classes", Options.joined(classes, own.get("classes")))
                .with("attributes", own.get("attributes"))
                .with("for", id);
    }

    public Options hinted(Options answer, String classes, String id) {
        Options own = answer.in("hint");
        return own.with("classes", Options.joined(classes, own.get("classes"))).with("id", id);
    }
}
