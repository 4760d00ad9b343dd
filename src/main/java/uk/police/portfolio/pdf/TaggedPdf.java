package uk.police.portfolio.pdf;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSStreamFactory;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;

/** A page as a tagged PDF (PDF/UA). It reads nothing but its own style and font. */
public final class TaggedPdf {

    static {
        XRLog.listRegisteredLoggers().forEach(log -> XRLog.setLevel(log, Level.WARNING));
    }

    private static final String FOLDER = "/pdf/";
    private static final String CLASS_PATH = "classpath:";
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private TaggedPdf() {}

    /**
     * @param html well-formed; it names its style, a file in {@code pdf/}
     * @param base what its links are relative to; null where it has none
     */
    public static byte[] of(String html, @Nullable String base) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            new PdfRendererBuilder()
                    .useFastMode()
                    .usePdfUaAccessibility(true)
                    .useFont(TaggedPdf::font, "Liberation Sans")
                    .useUriResolver((from, uri) -> isStyle(uri) ? CLASS_PATH + name(uri) : null)
                    .useProtocolsStreamImplementation(new OwnFiles(), "classpath", "http", "https", "file", "jar")
                    .withHtmlContent(html, base)
                    .toStream(out)
                    .run();
            return out.toByteArray();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** The font that the text is set in. */
    public static InputStream font() {
        return resource(FONT);
    }

    private static boolean isStyle(String uri) {
        return name(uri).matches("[a-z-]+\\.css");
    }

    private static String name(String uri) {
        return uri.substring(Math.max(uri.lastIndexOf('/'), uri.lastIndexOf(':')) + 1);
    }

    private static InputStream resource(String path) {
        return Objects.requireNonNull(TaggedPdf.class.getResourceAsStream(path), path);
    }

    /** Gives the styles, and for any other address nothing. */
    private static class OwnFiles implements FSStreamFactory {

        @Override
        public @Nullable FSStream getUrl(String address) {
            boolean own = address.startsWith(CLASS_PATH) && isStyle(address.substring(CLASS_PATH.length()));
            return own ? new OwnFile(FOLDER + address.substring(CLASS_PATH.length())) : null;
        }
    }

    private record OwnFile(String path) implements FSStream {

        @Override
        public InputStream getStream() {
            return resource(path);
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }
}
