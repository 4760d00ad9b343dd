package uk.police.portfolio.spend;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
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
import java.util.logging.Level;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** Tagged PDFs (PDF/UA) to read and print: what a return comes to, what a pack tells. */
@Component
public class SpendPdf {

    static {
        XRLog.listRegisteredLoggers().forEach(log -> XRLog.setLevel(log, Level.WARNING));
    }

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final String STYLE = "classpath:notice.css";

    private final SpringTemplateEngine pages;

    SpendPdf(SpringTemplateEngine pages) {
        this.pages = pages;
    }

    /** @param template what it looks like, with these words in it */
    public byte[] of(String template, Map<String, Object> said) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            new PdfRendererBuilder()
                    .useFastMode()
                    .usePdfUaAccessibility(true)
                    .useFont(() -> resource(FONT), "Liberation Sans")
                    .useUriResolver((base, uri) -> uri.equals(STYLE) ? STYLE : null)
                    .useProtocolsStreamImplementation(
                            address -> address.equals(STYLE) ? new Style() : null, "classpath", "http", "https", "file")
                    .withHtmlContent(pages.process(template, new Context(Locale.UK, said)), null)
                    .toStream(out)
                    .run();
            return out.toByteArray();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static InputStream resource(String path) {
        return Objects.requireNonNull(SpendPdf.class.getResourceAsStream(path), path);
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
