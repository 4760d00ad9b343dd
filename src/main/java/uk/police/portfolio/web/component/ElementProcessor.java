package uk.police.portfolio.web.component;

import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.AttributeValueQuotes;
import org.thymeleaf.model.IModel;
import org.thymeleaf.model.IModelFactory;
import org.thymeleaf.model.IOpenElementTag;
import org.thymeleaf.processor.element.AbstractAttributeModelProcessor;
import org.thymeleaf.processor.element.IElementModelStructureHandler;
import org.thymeleaf.templatemode.TemplateMode;

/** {@code ui:element="|h${level}|"}: the name of the element, where the caller chooses it. */
class ElementProcessor extends AbstractAttributeModelProcessor {

    private static final int AFTER_VARIABLES = 650;

    ElementProcessor(String prefix) {
        super(TemplateMode.HTML, prefix, null, false, "element", true, AFTER_VARIABLES, true);
    }

    @Override
    protected void doProcess(
            ITemplateContext context,
            IModel model,
            AttributeName name,
            String expression,
            IElementModelStructureHandler structure) {
        String element = String.valueOf(Expressions.evaluated(expression, context));
        IModelFactory factory = context.getModelFactory();
        IOpenElementTag open = (IOpenElementTag) model.get(0);
        model.replace(
                0, factory.createOpenElementTag(element, open.getAttributeMap(), AttributeValueQuotes.DOUBLE, false));
        model.replace(model.size() - 1, factory.createCloseElementTag(element));
    }
}
