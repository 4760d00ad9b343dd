package uk.police.portfolio.web.component;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** {@code #composed}: the options of the components that are built on others. */
public class Compositions {

    public List<Options> dateFields(Options date) {
        List<Options> given = date.count("items") > 0
                ? date.each("items")
                : List.of(dateField("day", 2), dateField("month", 2), dateField("year", 4));
        return given.stream().map(item -> dateInput(date, item)).toList();
    }

    public Options fieldAttributes(Options input) {
        return input.with("name", Options.text(input.get("name")))
                .attributesAnd("name", "value", "disabled", "autocomplete", "autocapitalize", "pattern", "inputmode");
    }

    /** The options of the textarea that a character count is built on. */
    public Options counted(Options count, String words, String characters) {
        Object limit = count.or("maxwords", count.get("maxlength"));
        String asked = count.has("textareaDescriptionText") ? Options.text(count.get("textareaDescriptionText")) : "";
        String sentence = asked.isEmpty() ? (count.has("maxwords") ? words : characters) : asked;
        Options group = count.in("formGroup");
        Options message = Options.NONE
                .with("id", count.id() + "-info")
                .with("text", Options.counts(limit) ? sentence.replace("%{count}", Options.text(limit)) : null)
                .with(
                        "classes",
                        Options.joined(
                                "govuk-character-count__message",
                                count.in("countMessage").get("classes")));
        Options attributes = Translations.ofCharacterCount(count, Options.counts(limit) ? "" : asked);
        return count.with("id", count.id())
                .with("describedBy", count.id() + "-info")
                .with("classes", Options.joined("govuk-js-character-count", count.get("classes")))
                .with("message", message)
                .with("after", group.get("afterInput"))
                .with(
                        "formGroup",
                        group.with("classes", Options.joined("govuk-character-count", group.get("classes")))
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
                                Options.joined(
                                        "govuk-password-input__input govuk-js-password-input-input",
                                        password.get("classes")))
                        .with("spellcheck", "false")
                        .with("autocapitalize", "none")
                        .with("autocomplete", password.or("autocomplete", "current-password"))
                        .with("inputWrapper", Options.NONE.with("classes", "govuk-password-input__wrapper"))
                        .with(
                                "formGroup",
                                group.with("classes", Options.joined("govuk-password-input", group.get("classes")))
                                        .with("attributes", Translations.ofPassword(password))),
                toggle);
    }

    public Options toggle(Options password, String show, String showLong) {
        String classes = "govuk-button--secondary govuk-password-input__toggle govuk-js-password-input-toggle";
        return Options.NONE
                .with("type", "button")
                .with("classes", Options.joined(classes, password.in("button").get("classes")))
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
        String name = Options.text(item.get("name"));
        String label = name.isEmpty() ? "" : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return item.with(
                        "label",
                        Options.NONE.with("text", item.or("label", label)).with("classes", "govuk-date-input__label"))
                .with("id", item.or("id", date.get("id") + "-" + name))
                .with("name", date.has("namePrefix") ? date.get("namePrefix") + "-" + name : name)
                .with("classes", Options.joined("govuk-date-input__input", item.get("classes")))
                .with("inputmode", item.or("inputmode", "numeric"));
    }
}
