package uk.police.portfolio.support;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Gives a test method a page of its own on the running portal, and closes it afterwards. */
class BrowserPages implements ExecutionCondition, ParameterResolver {

    private static final ExtensionContext.Namespace PAGES = ExtensionContext.Namespace.create(BrowserPages.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext test) {
        return SharedBrowser.obstacle()
                .map(ConditionEvaluationResult::disabled)
                .orElseGet(() -> ConditionEvaluationResult.enabled("a browser is here"));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Page.class;
    }

    @Override
    public Page resolveParameter(ParameterContext parameter, ExtensionContext test) {
        String port =
                SpringExtension.getApplicationContext(test).getEnvironment().getRequiredProperty("local.server.port");
        boolean scripts = !AnnotationSupport.isAnnotated(test.getRequiredTestMethod(), WithoutJavaScript.class)
                && !AnnotationSupport.isAnnotated(test.getRequiredTestClass(), WithoutJavaScript.class);
        BrowserLane lane = new BrowserLane(port, scripts);
        // The store of this test closes it.
        test.getStore(PAGES).put(lane, lane);
        return lane.page();
    }
}
