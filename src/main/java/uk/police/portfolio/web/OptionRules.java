package uk.police.portfolio.web;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** {@code #options}: what single GOV.UK macros work out from their options before they show them. */
public class OptionRules {

    public Options of(@Nullable Object given) {
        return Options.of(given);
    }

    public boolean counts(@Nullable Object value) {
        return Options.counts(value);
    }

    /** Ids or classes, separated by a space; null where there are none. */
    public @Nullable String joined(@Nullable Object first, @Nullable Object second) {
        String all = (text(first) + " " + text(second)).trim();
        return all.isEmpty() ? null : all;
    }

    /** Whether an answer is chosen: it says so itself, or it is among what the question says. */
    public boolean isChosen(Options answer, String flag, Options question) {
        if (answer.has(flag) || Boolean.FALSE.equals(answer.get(flag))) {
            return answer.has(flag);
        }
        String value = text(answer.knows("value") ? answer.get("value") : answer.get("text"));
        if (question.get("values") instanceof Collection<?> values) {
            return values.stream().map(OptionRules::text).anyMatch(value::equals);
        }
        return question.has("value") && value.equals(text(question.get("value")));
    }

    /** The name and value of a radio or checkbox, and its own attributes. */
    public Options answerAttributes(Options answer, Options question) {
        return answer.with("name", answer.or("name", question.get("name")))
                .with("value", text(answer.get("value")))
                .attributesAnd("name", "value");
    }

    public Options optionAttributes(Options answer) {
        return (answer.knows("value") ? answer.with("value", text(answer.get("value"))) : answer)
                .attributesAnd("value");
    }

    /** The items that count, each with its position among all, since some ids are numbered. */
    public List<Options> numbered(Options list) {
        return list.get("items") instanceof List<?> all
                ? IntStream.range(0, all.size())
                        .filter(index -> Options.counts(all.get(index)))
                        .mapToObj(index -> Options.of(all.get(index)).with("position", index + 1))
                        .toList()
                : List.of();
    }

    /** The options of an answer's label or hint, which may bring classes of its own. */
    public Options labelled(Options answer, String classes, String id) {
        Options own = answer.in("label");
        return answer.with("classes", joined(classes, own.get("classes")))
                .with("attributes", own.get("attributes"))
                .with("for", id);
    }

    public Options hinted(Options answer, String classes, String id) {
        Options own = answer.in("hint");
        return own.with("classes", joined(classes, own.get("classes"))).with("id", id);
    }

    public List<Options> dateFields(Options date) {
        List<Options> given = date.count("items") > 0
                ? date.each("items")
                : List.of(dateField("day", 2), dateField("month", 2), dateField("year", 4));
        return given.stream().map(item -> dateInput(date, item)).toList();
    }

    public Options fieldAttributes(Options input) {
        return input.with("name", text(input.get("name")))
                .attributesAnd("name", "value", "disabled", "autocomplete", "autocapitalize", "pattern", "inputmode");
    }

    /** A slot of the service navigation: a fragment, given as it is. */
    public Options slot(Options slots, String name) {
        return Options.NONE.with("html", slots.get(name));
    }

    public boolean anyRowActs(Options list) {
        return list.each("rows").stream().anyMatch(row -> row.in("actions").count("items") > 0);
    }

    public List<List<Options>> lines(Options table) {
        return table.get("rows") instanceof Collection<?> rows
                ? rows.stream().filter(Options::counts).map(OptionRules::cells).toList()
                : List.of();
    }

    /** The options of the textarea that a character count is built on. */
    public Options counted(Options count, String words, String characters) {
        Object limit = count.or("maxwords", count.get("maxlength"));
        String asked = count.has("textareaDescriptionText") ? text(count.get("textareaDescriptionText")) : "";
        String sentence = asked.isEmpty() ? (count.has("maxwords") ? words : characters) : asked;
        Options group = count.in("formGroup");
        Options message = Options.NONE
                .with("id", count.id() + "-info")
                .with("text", Options.counts(limit) ? sentence.replace("%{count}", text(limit)) : null)
                .with(
                        "classes",
                        joined(
                                "govuk-character-count__message",
                                count.in("countMessage").get("classes")));
        Options attributes = Translations.ofCharacterCount(count, Options.counts(limit) ? "" : asked);
        return count.with("id", count.id())
                .with("describedBy", count.id() + "-info")
                .with("classes", joined("govuk-js-character-count", count.get("classes")))
                .with("message", message)
                .with("after", group.get("afterInput"))
                .with(
                        "formGroup",
                        group.with("classes", joined("govuk-character-count", group.get("classes")))
                                .with("attributes", attributes));
    }

    public Options followedBy(Options field, Object fragment) {
        return field.with("formGroup", field.in("formGroup").with("afterInput", Options.NONE.with("html", fragment)));
    }

    /** The options of the input that a password input is built on. */
    public Options secret(Options password, Object toggle) {
        Options group = password.in("formGroup");
        return followedBy(
                password.with("type", "password")
                        .with(
                                "classes",
                                joined(
                                        "govuk-password-input__input govuk-js-password-input-input",
                                        password.get("classes")))
                        .with("spellcheck", "false")
                        .with("autocapitalize", "none")
                        .with("autocomplete", password.or("autocomplete", "current-password"))
                        .with("inputWrapper", Options.NONE.with("classes", "govuk-password-input__wrapper"))
                        .with(
                                "formGroup",
                                group.with("classes", joined("govuk-password-input", group.get("classes")))
                                        .with("attributes", Translations.ofPassword(password))),
                toggle);
    }

    public Options toggle(Options password, String show, String showLong) {
        String classes = "govuk-button--secondary govuk-password-input__toggle govuk-js-password-input-toggle";
        return Options.NONE
                .with("type", "button")
                .with("classes", joined(classes, password.in("button").get("classes")))
                .with("text", password.knows("showPasswordText") ? password.get("showPasswordText") : show)
                .with(
                        "attributes",
                        Options.NONE
                                .with("aria-controls", password.id())
                                .with(
                                        "aria-label",
                                        password.knows("showPasswordAriaLabelText")
                                                ? password.get("showPasswordAriaLabelText")
                                                : showLong)
                                .with("hidden", Map.of("value", true, "optional", true)));
    }

    public Options dropZone(Options upload) {
        return Translations.ofUpload(upload);
    }

    private static Options dateField(String name, int width) {
        return Options.NONE.with("name", name).with("classes", "govuk-input--width-" + width);
    }

    private Options dateInput(Options date, Options item) {
        String name = text(item.get("name"));
        String label = name.isEmpty() ? "" : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return item.with(
                        "label",
                        Options.NONE.with("text", item.or("label", label)).with("classes", "govuk-date-input__label"))
                .with("id", item.or("id", date.get("id") + "-" + name))
                .with("name", date.has("namePrefix") ? date.get("namePrefix") + "-" + name : name)
                .with("classes", joined("govuk-date-input__input", item.get("classes")))
                .with("inputmode", item.or("inputmode", "numeric"));
    }

    private static List<Options> cells(Object row) {
        return row instanceof Collection<?> cells
                ? cells.stream().map(Options::of).toList()
                : List.of();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
