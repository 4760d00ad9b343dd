package uk.police.portfolio.programme.gmpp;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.tabular.CellFault;
import uk.police.portfolio.tabular.Sheet;
import uk.police.portfolio.tabular.SheetReader;
import uk.police.portfolio.tabular.SheetReading;

/**
 * The portfolio's file as its headings are understood.
 *
 * @param columns every heading of the file, in its order
 * @param projects every line that holds anything, also those at fault
 * @param faults with a line: of that project; without: of the whole file
 */
record GmppFile(List<Column> columns, List<GmppProject> projects, List<CellFault> faults) {

    private static final List<GmppField> NEEDED = List.of(GmppField.REFERENCE, GmppField.NAME);

    /**
     * One heading.
     *
     * @param known whether anybody has said what it means
     * @param field null where it is ignored, or not known
     */
    record Column(String header, boolean known, @Nullable GmppField field) {}

    static GmppFile read(byte[] bytes, List<HeaderAlias> aliases) {
        SheetReading reading = SheetReader.read(bytes);
        return reading.found()
                .map(sheet -> of(sheet, aliases))
                .orElseGet(() -> new GmppFile(List.of(), List.of(), reading.faults()));
    }

    private static GmppFile of(Sheet sheet, List<HeaderAlias> aliases) {
        Map<String, HeaderAlias> known =
                aliases.stream().collect(Collectors.toMap(HeaderAlias::header, Function.identity()));
        List<Column> columns = sheet.headers().stream()
                .map(header -> column(header, known.get(GmppHeaders.header(header))))
                .toList();
        List<CellFault> missing = NEEDED.stream()
                .filter(field -> columns.stream().noneMatch(column -> column.field() == field))
                .map(field -> CellFault.ofFile("NO_COLUMN_" + field))
                .toList();
        if (!missing.isEmpty()) {
            return new GmppFile(columns, List.of(), missing);
        }
        GmppReading reading = new GmppReading(byField(columns));
        List<GmppProject> projects = sheet.rows().stream().map(reading::project).toList();
        return new GmppFile(columns, projects, reading.faults());
    }

    private static Column column(String header, @Nullable HeaderAlias alias) {
        return new Column(header, alias != null, alias == null ? null : alias.field());
    }

    private static Map<GmppField, List<String>> byField(List<Column> columns) {
        Map<GmppField, List<String>> byField = new EnumMap<>(GmppField.class);
        for (Column column : columns) {
            if (column.field() != null) {
                byField.computeIfAbsent(column.field(), field -> new ArrayList<>())
                        .add(column.header());
            }
        }
        return byField;
    }

    List<CellFault> faultsOf(GmppProject project) {
        return faults.stream().filter(fault -> fault.line() == project.line()).toList();
    }
}
