package uk.police.portfolio.web.component;

import java.util.List;
import org.springframework.validation.Errors;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.spring6.util.FieldUtils;

/** {@code #problems}: what is wrong with the form that is shown again. */
public class Problems {

    private static final String BINDING = "org.springframework.validation.BindingResult.";

    private final IExpressionContext context;

    Problems(IExpressionContext context) {
        this.context = context;
    }

    /** What is wrong with the form, each with a link to its field; what concerns the whole form has none. */
    public Options summary() {
        List<Options> errors = FieldUtils.detailedErrors(context).stream()
                .map(error -> error.isGlobal()
                        ? FieldWords.text(error.getMessage())
                        : FieldWords.text(error.getMessage()).with("href", "#" + FieldWords.id(error.getFieldName())))
                .toList();
        return Options.NONE.with("errorList", errors);
    }

    public boolean anyErrors() {
        return FieldUtils.hasAnyErrors(context);
    }

    /** Whether any form of this page is shown again because of errors. */
    public boolean pageHasErrors() {
        return context.getVariableNames().stream()
                .filter(name -> name.startsWith(BINDING))
                .map(context::getVariable)
                .anyMatch(bound -> bound instanceof Errors errors && errors.hasErrors());
    }
}
