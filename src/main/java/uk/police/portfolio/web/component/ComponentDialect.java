package uk.police.portfolio.web.component;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;
import org.thymeleaf.processor.IProcessor;

/** What our templates may say besides Thymeleaf's own: {@code ui:…} attributes, and {@code #options}, {@code #field}, {@code #here}, {@code #show}. */
@Component
class ComponentDialect extends AbstractProcessorDialect implements IExpressionObjectDialect {

    private final MessageSource messages;

    ComponentDialect(MessageSource messages) {
        super("Portfolio components", "ui", 1000);
        this.messages = messages;
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(
                new ContentProcessor(prefix),
                new AttributesProcessor(prefix),
                new ElementProcessor(prefix),
                new ChoicesProcessor(prefix),
                new AmountsProcessor(prefix));
    }

    @Override
    public IExpressionObjectFactory getExpressionObjectFactory() {
        return new Vocabulary(messages);
    }

    private record Vocabulary(MessageSource messages) implements IExpressionObjectFactory {

        @Override
        public Set<String> getAllExpressionObjectNames() {
            return Set.of("choice", "composed", "field", "here", "options", "problems", "show");
        }

        @Override
        public @Nullable Object buildObject(IExpressionContext context, String name) {
            return switch (name) {
                case "options" -> new OptionRules();
                case "choice" -> new ChoiceRules();
                case "composed" -> new Compositions();
                case "problems" -> new Problems(context);
                case "field" -> new FieldWords(context);
                case "here" -> new Here(context);
                case "show" -> new Show(messages);
                default -> null;
            };
        }

        @Override
        public boolean isCacheable(String name) {
            // A form's field depends on the form that is bound at that place of the page.
            return !Set.of("field", "here", "problems").contains(name);
        }
    }
}
