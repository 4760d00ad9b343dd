package uk.police.portfolio.web.component;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;
import org.thymeleaf.standard.expression.Fragment;
import org.thymeleaf.templatemode.TemplateMode;

/** {@code #parsed.of(options)}: the fixtures' HTML options as the fragments that our components take instead. */
class ParsedHtml implements IExpressionObjectDialect, IExpressionObjectFactory {

    private static final Set<String> HTML_OPTIONS = Set.of("html", "titleHtml", "summaryHtml", "descriptionHtml");
    private static final Set<String> SLOTS = Set.of("start", "end", "navigationStart", "navigationEnd");

    @Override
    public String getName() {
        return "Parsed HTML";
    }

    @Override
    public IExpressionObjectFactory getExpressionObjectFactory() {
        return this;
    }

    @Override
    public Set<String> getAllExpressionObjectNames() {
        return Set.of("parsed");
    }

    @Override
    public Object buildObject(IExpressionContext context, String name) {
        return new Parser((ITemplateContext) context);
    }

    @Override
    public boolean isCacheable(String name) {
        return false;
    }

    public record Parser(ITemplateContext context) {

        public Object of(Object option) {
            if (option instanceof Map<?, ?> map) {
                Map<Object, Object> changed = new LinkedHashMap<>();
                map.forEach(
                        (name, value) -> changed.put(name, isHtml(name, value) ? fragment((String) value) : of(value)));
                return changed;
            }
            return option instanceof List<?> list ? list.stream().map(this::of).toList() : option;
        }

        private static boolean isHtml(Object name, Object value) {
            return value instanceof String text
                    && !text.isEmpty()
                    && (HTML_OPTIONS.contains(name) || SLOTS.contains(name));
        }

        private Fragment fragment(String html) {
            var model = context.getConfiguration()
                    .getTemplateManager()
                    .parseStandalone(context, html, Set.of(), TemplateMode.HTML, true, true);
            return new Fragment(model, Map.of(), false);
        }
    }
}
