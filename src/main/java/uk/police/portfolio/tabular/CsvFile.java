package uk.police.portfolio.tabular;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** A comma-separated file in UTF-8, or in Windows-1252 as older spreadsheets write it; read twice, since only its end tells which. */
class CsvFile {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char BYTE_ORDER_MARK = '\ufeff';

    /** Opens the file from its beginning. */
    @FunctionalInterface
    interface Source {
        InputStream open() throws IOException;
    }

    /** A file in memory. */
    record Content(byte[] bytes) implements Source {
        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }
    }

    private final Source source;
    private final ReadingLimits limits;

    CsvFile(Source source, ReadingLimits limits) {
        this.source = source;
        this.limits = limits;
    }

    List<CellFault> read(SheetVisitor visitor) {
        RawTable table = new RawTable(limits, false, visitor);
        try {
            Optional<Charset> charset = charset();
            if (charset.isEmpty()) {
                table.fault(CellFault.ofFile("NOT_TEXT"));
            } else {
                read(charset.get(), table);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return table.faults();
    }

    private void read(Charset charset, RawTable table) throws IOException {
        int line = 1;
        try (Reader text = withoutMark(reader(charset));
                CsvReader<CsvRecord> reader = reader(text)) {
            Iterator<CsvRecord> records = reader.iterator();
            boolean goOn = true;
            while (goOn && records.hasNext()) {
                CsvRecord next = records.next();
                line = Math.toIntExact(next.getStartingLineNumber());
                goOn = table.add(line, next.getFields());
            }
        } catch (CsvParseException unreadable) {
            table.fault(CellFault.ofLine(line, null, "BROKEN_AFTER_LINE"));
        }
    }

    private static CsvReader<CsvRecord> reader(Reader text) {
        return CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowUnclosedQuote(false)
                .allowExtraCharsAfterClosingQuote(false)
                .ofCsvRecord(text);
    }

    /** Text has no zero bytes; what is neither of the two is no text. */
    private Optional<Charset> charset() throws IOException {
        for (Charset charset : List.of(StandardCharsets.UTF_8, WINDOWS)) {
            try (Reader text = reader(charset)) {
                return hasZero(text) ? Optional.empty() : Optional.of(charset);
            } catch (CharacterCodingException other) {
                continue;
            }
        }
        return Optional.empty();
    }

    private static boolean hasZero(Reader text) throws IOException {
        char[] buffer = new char[8192];
        boolean found = false;
        for (int read = text.read(buffer); read >= 0; read = text.read(buffer)) {
            for (int i = 0; i < read && !found; i++) {
                found = buffer[i] == 0;
            }
        }
        return found;
    }

    private BufferedReader reader(Charset charset) throws IOException {
        return new BufferedReader(new InputStreamReader(
                source.open(),
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }

    private static Reader withoutMark(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        return text;
    }
}
