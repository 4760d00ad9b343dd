package uk.police.portfolio.web.component;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.spring6.context.IThymeleafBindStatus;
import org.thymeleaf.spring6.util.FieldUtils;
import uk.police.portfolio.web.Choice;

/** {@code #field}: the options of a form's components, with what was typed and what is wrong with it. */
public class FieldWords {

    private final IExpressionContext context;

    FieldWords(IExpressionContext context) {
        this.context = context;
    }

    public Options input(String field, String label, @Nullable String hint) {
        return question(field, hint, field).with("label", text(label)).with("value", value(field));
    }

    /** A sum in pounds. */
    public Options money(String field, String label, @Nullable String hint) {
        return number(field, label, hint, null).with("prefix", text("£")).with("classes", "govuk-input--width-10");
    }

    /** A number, with what it counts behind it, where that is given. */
    public Options number(String field, String label, @Nullable String hint, @Nullable String suffix) {
        Options options = input(field, label, hint)
                .with("inputmode", "decimal")
                .with("spellcheck", "false")
                .with("classes", "govuk-input--width-5");
        return suffix == null ? options : options.with("suffix", text(suffix));
    }

    /** A field whose value never comes back to the page: a password, a file. */
    public Options password(String field, String label, @Nullable String hint) {
        return question(field, hint, field).with("label", text(label));
    }

    public Options select(String field, String label, @Nullable String hint, Collection<Choice> choices) {
        List<Options> items = choices.stream()
                .map(choice -> item(choice, String.valueOf(value(field))))
                .toList();
        return input(field, label, hint).with("items", items);
    }

    /** Radios and checkboxes: a question in a legend, and its answers. */
    public Options choices(String field, String legend, @Nullable String hint, Collection<Choice> choices) {
        Object chosen = status(field).getActualValue();
        return question(field, hint, field)
                .with("idPrefix", id(field))
                .with("fieldset", fieldset(legend))
                .with(
                        "items",
                        choices.stream().map(choice -> item(choice, chosen)).toList());
    }

    /** A date typed in three fields, named {@code startDay}, {@code startMonth} and {@code startYear}. */
    public Options date(String field, String legend, @Nullable String hint) {
        List<String> parts =
                Stream.of("Day", "Month", "Year").map(part -> field + part).toList();
        return question(field, hint, parts.toArray(String[]::new))
                .with("fieldset", fieldset(legend))
                .with("items", parts.stream().map(part -> datePart(field, part)).toList());
    }

    public @Nullable Object value(String field) {
        Object value = status(field).getValue();
        return value == null ? "" : value;
    }

    static String id(String field) {
        return FieldUtils.idFromName(field);
    }

    private Options question(String field, @Nullable String hint, String... fields) {
        Options options = new Options(new LinkedHashMap<>())
                .with("id", id(field))
                .with("name", field)
                .with("hint", hint == null || hint.isEmpty() ? null : text(hint));
        return Arrays.stream(fields)
                .flatMap(each -> Arrays.stream(status(each).getErrorMessages()))
                .findFirst()
                .map(message -> options.with("errorMessage", text(message)))
                .orElse(options);
    }

    private Options datePart(String field, String part) {
        String word = part.substring(field.length());
        return new Options(Map.of())
                .with("id", id(part))
                .with("name", part)
                .with("label", message("web.date." + word.toLowerCase(Locale.ROOT)))
                .with("value", value(part))
                .with(
                        "classes",
                        ("Year".equals(word) ? "govuk-input--width-4" : "govuk-input--width-2")
                                + (status(part).isError() ? " govuk-input--error" : ""));
    }

    private Options item(Choice choice, @Nullable Object chosen) {
        Options item = new Options(Map.of())
                .with("value", choice.value())
                .with("text", choice.text() == null ? message(String.valueOf(choice.key())) : choice.text())
                .with("checked", isChosen(choice.value(), chosen))
                .with("selected", isChosen(choice.value(), chosen));
        return choice.hint() == null ? item : item.with("hint", text(message(choice.hint())));
    }

    private static boolean isChosen(String value, @Nullable Object chosen) {
        if (chosen instanceof Collection<?> several) {
            return several.contains(value);
        }
        return chosen instanceof Object[] several ? Arrays.asList(several).contains(value) : value.equals(chosen);
    }

    private static Options fieldset(String legend) {
        return new Options(Map.of()).with("legend", text(legend).with("classes", "govuk-fieldset__legend--s"));
    }

    static Options text(String text) {
        return new Options(Map.of()).with("text", text);
    }

    private String message(String key) {
        return ((ITemplateContext) context).getMessage(FieldWords.class, key, new Object[0], true);
    }

    private IThymeleafBindStatus status(String field) {
        return FieldUtils.getBindStatus(context, "*{" + field + "}");
    }
}
