package uk.police.portfolio.spend.returns;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** An approved return as a tagged PDF (PDF/UA) to read and print: what it comes to, what it changes and who did what. */
@Component
class ReturnPdf {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final String STYLE = "classpath:notice.css";

    private final SpringTemplateEngine pages;

    ReturnPdf(SpringTemplateEngine pages) {
        this.pages = pages;
    }

    byte[] of(Map<String, Object> said) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            new PdfRendererBuilder()
                    .useFastMode()
                    .usePdfUaAccessibility(true)
                    .useFont(() -> resource(FONT), "Liberation Sans")
                    .useUriResolver((base, uri) -> uri.equals(STYLE) ? STYLE : null)
                    .useProtocolsStreamImplementation(
                            address -> address.equals(STYLE) ? new Style() : null, "classpath", "http", "https", "file")
                    .withHtmlContent(pages.process("spend/return-pdf", new Context(Locale.UK, said)), null)
                    .toStream(out)
                    .run();
            return out.toByteArray();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static InputStream resource(String path) {
        return Objects.requireNonNull(ReturnPdf.class.getResourceAsStream(path), path);
    }

    /** The style that the portal's documents share; no other address is read. */
    private static class Style implements FSStream {

        @Override
        public InputStream getStream() {
            return resource("/pdf/notice.css");
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }
}
