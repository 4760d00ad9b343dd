package uk.police.portfolio.web.component;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.templatemode.TemplateMode;
import org.unbescape.html.HtmlEscape;
import uk.police.portfolio.web.Choice;

/**
 * {@code ui:choices="${list}" ui:chosen="${value}"}: the options of a select, written in one go. An element for each,
 * with three expressions of its own, makes a filter dearer than the list that it filters.
 */
class ChoicesProcessor extends AbstractAttributeTagProcessor {

    private final String chosen;

    ChoicesProcessor(String prefix) {
        super(TemplateMode.HTML, prefix, null, false, "choices", true, 1300, true);
        this.chosen = prefix + ":chosen";
    }

    @Override
    protected void doProcess(
            ITemplateContext context,
            IProcessableElementTag tag,
            AttributeName name,
            String expression,
            IElementTagStructureHandler structure) {
        StringBuilder options = new StringBuilder(4096);
        String asked = tag.getAttributeValue(chosen);
        Object value = asked == null ? null : Expressions.evaluated(asked, context);
        if (Expressions.evaluated(expression, context) instanceof Collection<?> choices) {
            choices.forEach(choice -> write((Choice) choice, value, context, options));
        }
        structure.removeAttribute(chosen);
        structure.setBody(options, false);
    }

    private static void write(Choice choice, @Nullable Object chosen, ITemplateContext context, StringBuilder options) {
        options.append("<option value=\"").append(escaped(choice.value())).append('"');
        if (choice.value().equals(chosen)) {
            options.append(" selected=\"selected\"");
        }
        options.append('>').append(escaped(words(choice, context))).append("</option>\n");
    }

    private static String words(Choice choice, ITemplateContext context) {
        return choice.text() != null
                ? choice.text()
                : context.getMessage(ChoicesProcessor.class, String.valueOf(choice.key()), new Object[0], true);
    }

    private static String escaped(String text) {
        return HtmlEscape.escapeHtml4Xml(text);
    }
}
