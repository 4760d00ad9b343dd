package uk.police.portfolio.programme.gmpp;

import java.util.List;
import uk.police.portfolio.tabular.CellFault;

/**
 * What applying a file would do now.
 *
 * @param columns every heading and what it is taken for
 * @param fileFaults why the file as a whole cannot be read
 * @param fingerprint of everything that the preview says; applying is refused when it has changed
 */
public record GmppPreview(
        List<PreviewedColumn> columns, List<PreviewedLine> lines, List<CellFault> fileFaults, String fingerprint) {

    public List<String> unknownHeaders() {
        return columns.stream()
                .filter(column -> column.use() == PreviewedColumn.Use.UNKNOWN)
                .map(PreviewedColumn::header)
                .toList();
    }

    public List<PreviewedLine> standing(RowStanding standing) {
        return lines.stream().filter(line -> line.standing() == standing).toList();
    }

    public boolean offersAnything() {
        return lines.stream().anyMatch(line -> line.standing().canBeTaken());
    }
}
