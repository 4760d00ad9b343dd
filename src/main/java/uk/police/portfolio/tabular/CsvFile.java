package uk.police.portfolio.tabular;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;

/** A comma-separated file in UTF-8, or in Windows-1252 as older spreadsheets write it. */
class CsvFile {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final byte[] content;
    private final ReadingLimits limits;

    CsvFile(byte[] content, ReadingLimits limits) {
        this.content = content;
        this.limits = limits;
    }

    SheetReading read() {
        RawTable table = new RawTable(limits, false);
        text().ifPresentOrElse(text -> read(text, table), () -> table.fault(CellFault.ofFile("NOT_TEXT")));
        return table.reading();
    }

    private void read(String text, RawTable table) {
        int line = 1;
        try (CsvReader<CsvRecord> reader = reader(text)) {
            Iterator<CsvRecord> records = reader.iterator();
            boolean goOn = true;
            while (goOn && records.hasNext()) {
                CsvRecord next = records.next();
                line = Math.toIntExact(next.getStartingLineNumber());
                goOn = table.add(line, next.getFields());
            }
        } catch (CsvParseException unreadable) {
            table.fault(CellFault.ofLine(line, null, "BROKEN_AFTER_LINE"));
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }

    private static CsvReader<CsvRecord> reader(String text) {
        return CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowUnclosedQuote(false)
                .allowExtraCharsAfterClosingQuote(false)
                .ofCsvRecord(text);
    }

    private Optional<String> text() {
        Optional<String> text = decoded(StandardCharsets.UTF_8).or(() -> decoded(WINDOWS));
        return text.filter(found -> found.indexOf('\0') < 0)
                .map(found -> found.startsWith("\ufeff") ? found.substring(1) : found);
    }

    private Optional<String> decoded(Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }
}
