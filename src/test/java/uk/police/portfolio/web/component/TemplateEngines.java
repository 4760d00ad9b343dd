package uk.police.portfolio.web.component;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.context.support.StaticApplicationContext;
import org.thymeleaf.TemplateSpec;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.StringTemplateResolver;
import uk.police.portfolio.web.Words;

/** Thymeleaf as the portal configures it, without the portal: our templates, our words, compiled expressions. */
final class TemplateEngines {

    private final SpringTemplateEngine engine = new SpringTemplateEngine();

    TemplateEngines() throws Exception {
        var files = new ClassLoaderTemplateResolver();
        files.setPrefix("templates/");
        files.setSuffix(".html");
        files.setTemplateMode(TemplateMode.HTML);
        files.setResolvablePatterns(Set.of("components/*", "layouts/*", "web/*"));
        files.setOrder(1);
        var strings = new StringTemplateResolver();
        strings.setOrder(2);
        engine.setTemplateResolvers(Set.of(files, strings));
        engine.setEnableSpringELCompiler(true);
        var messages = Words.all();
        engine.addDialect(new ComponentDialect(messages));
        engine.addDialect(new ParsedHtml());
        engine.setTemplateEngineMessageSource(messages);
    }

    SpringTemplateEngine engine() {
        return engine;
    }

    String render(String template, Map<String, Object> model) {
        Context context = new Context(Locale.UK, model);
        var application = new StaticApplicationContext();
        context.setVariable(
                ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME,
                new ThymeleafEvaluationContext(application, null));
        return engine.process(new TemplateSpec(template, TemplateMode.HTML), context);
    }
}
