package uk.police.portfolio.spend;

import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import uk.police.portfolio.pdf.TaggedPdf;

/** What a return comes to and what a pack tells, to read and print: no request asks for it, and it links nowhere. */
@Component
public class SpendPdf {

    private final SpringTemplateEngine pages;

    SpendPdf(SpringTemplateEngine pages) {
        this.pages = pages;
    }

    /** @param template what it looks like, with these words in it */
    public byte[] of(String template, Map<String, Object> said) {
        return TaggedPdf.of(pages.process(template, new Context(Locale.UK, said)), null);
    }
}
