package uk.police.portfolio.web.component;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.templatemode.TemplateMode;
import org.unbescape.html.HtmlEscape;

/** {@code ui:attributes="${map}"}: adds attributes whose names only the caller knows; what the tag has already stays. */
class AttributesProcessor extends AbstractAttributeTagProcessor {

    private static final int AFTER_ALL_OTHERS = 1250;

    AttributesProcessor(String prefix) {
        super(TemplateMode.HTML, prefix, null, false, "attributes", true, AFTER_ALL_OTHERS, true);
    }

    @Override
    protected void doProcess(
            ITemplateContext context,
            IProcessableElementTag tag,
            AttributeName name,
            String expression,
            IElementTagStructureHandler structure) {
        Object given = Expressions.evaluated(expression, context);
        Options.of(given).values().forEach((attribute, value) -> add(tag, attribute, value, structure));
    }

    private static void add(
            IProcessableElementTag tag, String name, @Nullable Object value, IElementTagStructureHandler structure) {
        boolean optional = value instanceof Map<?, ?> map && Boolean.TRUE.equals(map.get("optional"));
        Object plain = value instanceof Map<?, ?> map ? map.get("value") : value;
        boolean left = optional && (plain == null || Boolean.FALSE.equals(plain));
        if (!left && !tag.hasAttribute(name)) {
            String text = plain == null || optional && Boolean.TRUE.equals(plain) ? "" : plain.toString();
            structure.setAttribute(name, HtmlEscape.escapeHtml4Xml(text));
        }
    }
}
