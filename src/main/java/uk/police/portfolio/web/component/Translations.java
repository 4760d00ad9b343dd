package uk.police.portfolio.web.component;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The {@code data-i18n} attributes by which GOV.UK Frontend's script gets its words. */
final class Translations {

    private static final Map<String, String> UPLOAD = Map.of(
            "choose-files-button", "chooseFilesButtonText",
            "no-file-chosen", "noFileChosenText",
            "multiple-files-chosen", "multipleFilesChosenText",
            "drop-instruction", "dropInstructionText",
            "entered-drop-zone", "enteredDropZoneText",
            "left-drop-zone", "leftDropZoneText");
    private static final Map<String, String> PASSWORD = Map.of(
            "show-password", "showPasswordText",
            "hide-password", "hidePasswordText",
            "show-password-aria-label", "showPasswordAriaLabelText",
            "hide-password-aria-label", "hidePasswordAriaLabelText",
            "password-shown-announcement", "passwordShownAnnouncementText",
            "password-hidden-announcement", "passwordHiddenAnnouncementText");
    private static final Map<String, String> COUNT = Map.of(
            "characters-under-limit", "charactersUnderLimitText",
            "characters-at-limit", "charactersAtLimitText",
            "characters-over-limit", "charactersOverLimitText",
            "words-under-limit", "wordsUnderLimitText",
            "words-at-limit", "wordsAtLimitText",
            "words-over-limit", "wordsOverLimitText");

    private Translations() {}

    static Options ofUpload(Options upload) {
        return new Options(words(UPLOAD, upload));
    }

    static Options ofPassword(Options password) {
        Map<String, @Nullable Object> attributes = new LinkedHashMap<>();
        attributes.put("data-module", "govuk-password-input");
        attributes.putAll(words(PASSWORD, password));
        attributes.putAll(password.in("formGroup").in("attributes").values());
        return new Options(attributes);
    }

    static Options ofCharacterCount(Options count, String description) {
        Map<String, @Nullable Object> attributes = new LinkedHashMap<>();
        attributes.put("data-module", "govuk-character-count");
        for (String limit : new String[] {"maxlength", "threshold", "maxwords"}) {
            attributes.put("data-" + limit, optional(count.get(limit)));
        }
        if (!description.isEmpty()) {
            attributes.put("data-i18n.textarea-description.other", description);
        }
        attributes.putAll(words(COUNT, count));
        attributes.putAll(count.in("formGroup").in("attributes").values());
        return new Options(attributes);
    }

    private static Map<String, @Nullable Object> words(Map<String, String> optionsByKey, Options options) {
        Map<String, @Nullable Object> words = new LinkedHashMap<>();
        optionsByKey.forEach((key, option) -> {
            if (options.get(option) instanceof Map<?, ?> plurals) {
                plurals.forEach((rule, message) -> words.put("data-i18n." + key + "." + rule, message));
            } else if (options.has(option)) {
                words.put("data-i18n." + key, options.get(option));
            }
        });
        return words;
    }

    private static Map<String, @Nullable Object> optional(@Nullable Object value) {
        Map<String, @Nullable Object> attribute = new LinkedHashMap<>();
        attribute.put("value", value);
        attribute.put("optional", true);
        return attribute;
    }
}
