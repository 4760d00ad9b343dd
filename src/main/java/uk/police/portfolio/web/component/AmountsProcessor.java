package uk.police.portfolio.web.component;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.templatemode.TemplateMode;
import org.unbescape.html.HtmlEscape;
import uk.police.portfolio.web.MoneyCell;

/**
 * {@code <td class="…" ui:amounts="${cells}">}: a cell for each sum of a row, written in one go; {@code ui:shown="exact"} to the penny,
 * otherwise in brief with the exact sum as its title. A page of spend has four hundred of them, and five expressions each made them dearer than all the
 * rest of it.
 */
class AmountsProcessor extends AbstractAttributeTagProcessor {

    private final String shown;

    AmountsProcessor(String prefix) {
        super(TemplateMode.HTML, prefix, null, false, "amounts", true, 1300, true);
        this.shown = prefix + ":shown";
    }

    @Override
    protected void doProcess(
            ITemplateContext context,
            IProcessableElementTag tag,
            AttributeName name,
            String expression,
            IElementTagStructureHandler structure) {
        Object given = Expressions.evaluated(expression, context);
        boolean exact = "exact".equals(tag.getAttributeValue(shown));
        String start = "<td class=\"" + escaped(tag.getAttributeValue("class")) + "\" data-value=\"";
        StringBuilder cells = new StringBuilder(1024);
        for (Object cell : given instanceof Collection<?> several ? several : List.of(given)) {
            write((MoneyCell) cell, start, exact, context, cells);
        }
        structure.replaceWith(cells, false);
    }

    private static void write(
            MoneyCell cell, String start, boolean exact, ITemplateContext context, StringBuilder cells) {
        String full = cell.amount().full();
        String text = exact ? full : cell.amount().brief();
        String title = exact ? "" : " title=\"" + full + '"';
        cells.append(start).append(cell.amount().plain()).append("\">");
        String href = cell.href();
        if (href != null) {
            cells.append("<a class=\"govuk-link\" href=\"")
                    .append(escaped(context.buildLink(href, Map.of())))
                    .append('"')
                    .append(title)
                    .append('>')
                    .append(text)
                    .append("</a>");
        } else {
            cells.append(exact ? "" : "<span" + title + ">").append(text).append(exact ? "" : "</span>");
        }
        cells.append("</td>");
    }

    private static String escaped(@Nullable String text) {
        return text == null ? "" : HtmlEscape.escapeHtml4Xml(text);
    }
}
