package uk.police.portfolio.tabular;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/**
 * A zipped office file (DOCX, XLSX), unpacked once under hard limits before any library may touch it.
 *
 * <p>Sizes are counted while inflating: what the zip's own directory claims is a stranger's word.
 */
public final class OfficePackage {

    private static final int MOST_ENTRIES = 2_000;
    private static final long MOST_BYTES = 200L * 1024 * 1024;
    private static final int MOST_RATIO = 150;
    private static final int KEPT_BYTES = 64 * 1024;
    private static final int FAIR_BYTES = 1024 * 1024;

    private final Map<String, byte[]> beginnings = new LinkedHashMap<>();
    private @Nullable String fault;

    private OfficePackage() {}

    public static boolean isZip(byte[] content) {
        return content.length > 4 && content[0] == 'P' && content[1] == 'K' && content[2] == 3 && content[3] == 4;
    }

    /** Inspects the file; a fault is reported by {@link #fault()}, not thrown. */
    public static OfficePackage inspect(byte[] content) {
        OfficePackage inspected = new OfficePackage();
        try (ZipFile zip = open(content)) {
            inspected.unpack(zip, (long) content.length * MOST_RATIO);
        } catch (IOException | IllegalArgumentException broken) {
            inspected.fault = "BROKEN_FILE";
        }
        return inspected;
    }

    /** The code of what is wrong with the package, if anything. */
    public Optional<String> fault() {
        return Optional.ofNullable(fault);
    }

    public Set<String> names() {
        return beginnings.keySet();
    }

    public boolean has(String name) {
        return beginnings.containsKey(name);
    }

    /** Whether it carries anything that could run: macros, ActiveX controls, embedded programs. */
    public boolean hasActiveContent() {
        return names().stream()
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .anyMatch(name -> name.endsWith("vbaproject.bin")
                                || name.contains("/activex/")
                                || name.contains("/macrosheets/"))
                || beginning("[Content_Types].xml").toLowerCase(Locale.ROOT).contains("macroenabled");
    }

    String beginning(String name) {
        byte[] bytes = beginnings.getOrDefault(name, new byte[0]);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Reads by the zip's directory at its end, as the spreadsheet library and the office programs do. */
    static ZipFile open(byte[] content) throws IOException {
        return ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get();
    }

    private void unpack(ZipFile zip, long mostByRatio) throws IOException {
        long left = Math.min(MOST_BYTES, Math.max(mostByRatio, FAIR_BYTES));
        Iterator<ZipArchiveEntry> entries = zip.getEntries().asIterator();
        while (entries.hasNext() && fault == null) {
            ZipArchiveEntry entry = entries.next();
            try (InputStream part = zip.getInputStream(entry)) {
                left -= inflate(part, entry.getName(), left);
            }
            if (left < 0) {
                fault = "UNPACKS_TOO_LARGE";
            } else if (beginnings.size() > MOST_ENTRIES) {
                fault = "TOO_MANY_PARTS";
            }
        }
    }

    private long inflate(InputStream part, String name, long left) throws IOException {
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        long size = 0;
        int read = part.read(buffer);
        while (read >= 0 && size <= left) {
            size += read;
            kept.write(buffer, 0, Math.min(read, KEPT_BYTES - Math.min(KEPT_BYTES, kept.size())));
            read = part.read(buffer);
        }
        // Two parts of one name are how one reader is shown other content than another.
        if (beginnings.put(name, kept.toByteArray()) != null) {
            fault = "PART_TWICE";
        }
        return size;
    }
}
