package uk.police.portfolio.decision.notice.web;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSStreamFactory;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;
import uk.police.portfolio.decision.notice.NoticeDetails;

/** One notice as a tagged PDF (PDF/UA) of what its page says. It reads nothing but its own style and font. */
@Component
class NoticePdf {

    private static final String STYLE = "notice.css";
    private static final String STYLE_ADDRESS = "classpath:" + STYLE;
    private static final String FOLDER = "/pdf/";
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final SpringTemplateEngine pages;

    NoticePdf(SpringTemplateEngine pages) {
        this.pages = pages;
    }

    byte[] of(NoticeDetails notice, HttpServletRequest request, HttpServletResponse response) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            new PdfRendererBuilder()
                    .useFastMode()
                    .usePdfUaAccessibility(true)
                    .useFont(() -> resource(FONT), "Liberation Sans")
                    .useUriResolver((base, uri) -> uri.endsWith(STYLE) ? STYLE_ADDRESS : null)
                    .useProtocolsStreamImplementation(new OwnFiles(), "classpath", "http", "https", "file", "jar")
                    .withHtmlContent(html(notice, request, response), PublicSite.address("/notices/"))
                    .toStream(out)
                    .run();
            return out.toByteArray();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private String html(NoticeDetails notice, HttpServletRequest request, HttpServletResponse response) {
        var exchange = JakartaServletWebApplication.buildApplication(request.getServletContext())
                .buildExchange(request, response);
        return pages.process("decision/notice-pdf", new WebContext(exchange, Locale.UK, Map.of("notice", notice)));
    }

    private static InputStream resource(String path) {
        return Objects.requireNonNull(NoticePdf.class.getResourceAsStream(path), path);
    }

    /** Gives the style, and for any other address nothing. */
    private static class OwnFiles implements FSStreamFactory {

        @Override
        public @Nullable FSStream getUrl(String address) {
            return address.equals(STYLE_ADDRESS) ? new OwnFile() : null;
        }
    }

    private static class OwnFile implements FSStream {

        @Override
        public InputStream getStream() {
            return resource(FOLDER + STYLE);
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }
}
