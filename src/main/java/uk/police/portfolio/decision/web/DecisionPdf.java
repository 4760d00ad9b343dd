package uk.police.portfolio.decision.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;
import uk.police.portfolio.pdf.TaggedPdf;

/** A template about decisions as a PDF, with links back into the portal. */
@Component
public class DecisionPdf {

    private final SpringTemplateEngine pages;

    DecisionPdf(SpringTemplateEngine pages) {
        this.pages = pages;
    }

    /**
     * @param template names its style, a file in {@code pdf/}
     * @param base what its links are relative to
     */
    public byte[] of(
            String template,
            Map<String, Object> model,
            String base,
            HttpServletRequest request,
            HttpServletResponse response) {
        var exchange = JakartaServletWebApplication.buildApplication(request.getServletContext())
                .buildExchange(request, response);
        return TaggedPdf.of(pages.process(template, new WebContext(exchange, Locale.UK, model)), base);
    }
}
