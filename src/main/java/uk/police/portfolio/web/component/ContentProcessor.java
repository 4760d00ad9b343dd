package uk.police.portfolio.web.component;

import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.processor.AbstractStandardFragmentInsertionTagProcessor;
import org.thymeleaf.templatemode.TemplateMode;
import org.unbescape.html.HtmlEscape;

/** {@code ui:content="${o}"}: shows the option html, which must be a fragment, or else the option text, escaped. */
class ContentProcessor extends AbstractStandardFragmentInsertionTagProcessor {

    ContentProcessor(String prefix) {
        super(TemplateMode.HTML, prefix, "content", 1300, false);
    }

    @Override
    protected void doProcess(
            ITemplateContext context,
            IProcessableElementTag tag,
            AttributeName name,
            String expression,
            IElementTagStructureHandler structure) {
        Object value = Expressions.evaluated(expression, context);
        Options options = Options.of(value);
        if (options.has("html")) {
            String inner = expression.substring(2, expression.length() - 1);
            super.doProcess(context, tag, name, "${(" + inner + ").get('html')}", structure);
        } else {
            Object text = options.get("text");
            structure.setBody(text == null ? "" : HtmlEscape.escapeHtml4Xml(text.toString()), false);
        }
    }
}
