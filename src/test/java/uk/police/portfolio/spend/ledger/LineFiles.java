package uk.police.portfolio.spend.ledger;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Files with spend lines, as finance officers send them. */
public final class LineFiles {

    private final StringBuilder text = new StringBuilder(String.join(",", LineColumns.ALL)).append("\r\n");

    public static LineFiles file() {
        return new LineFiles();
    }

    /** A sound line of Kent's messaging service, with these values instead of the usual ones. */
    public static Map<String, String> line(String externalId, String... changed) {
        Map<String, String> cells = new LinkedHashMap<>();
        LineColumns.ALL.forEach(column -> cells.put(column, ""));
        cells.putAll(Map.of(
                "body", "kent",
                "service", "MESSAGING",
                "capability", "CAP-BLUEPRINT",
                "financial_year", "2026-27",
                "month", "1",
                "category", "Licences",
                "nature", "revenue",
                "purpose", "run"));
        cells.putAll(Map.of(
                "legacy", "false",
                "funding_source", "FORCE_BUDGET",
                "product", "Chat",
                "supplier", "Supplier Ltd",
                "price_basis", "nominal",
                "measure", "forecast",
                "amount", "100.00",
                "restricted", "false",
                "external_id", externalId));
        for (int i = 0; i < changed.length; i += 2) {
            cells.put(changed[i], changed[i + 1]);
        }
        return cells;
    }

    public LineFiles with(String externalId, String... changed) {
        return with(line(externalId, changed));
    }

    public LineFiles with(Map<String, String> cells) {
        LineColumns.ALL.forEach(column -> text.append(quoted(cells.getOrDefault(column, "")))
                .append(column.equals(LineColumns.EXTERNAL_ID) ? "\r\n" : ","));
        return this;
    }

    private static String quoted(String cell) {
        return cell.matches("[^\",\\r\\n]*") ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    @Override
    public String toString() {
        return text.toString();
    }

    public byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
