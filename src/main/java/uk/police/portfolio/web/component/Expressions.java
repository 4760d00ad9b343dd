package uk.police.portfolio.web.component;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.standard.expression.StandardExpressions;

/** What the expressions of attributes come to. */
final class Expressions {

    private Expressions() {}

    /** Null where the expression comes to nothing. */
    static @Nullable Object evaluated(String expression, ITemplateContext context) {
        return StandardExpressions.getExpressionParser(context.getConfiguration())
                .parseExpression(context, expression)
                .execute(context);
    }
}
