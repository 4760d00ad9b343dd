package uk.police.portfolio.programme.web.draft;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import uk.police.portfolio.decision.PaperAsRead;
import uk.police.portfolio.programme.ProgrammeDetails;
import uk.police.portfolio.programme.Section;

/**
 * What one section says, to be checked, and where to change it.
 *
 * @param lines in reading order
 */
record Answers(Section section, String heading, List<PaperAsRead.Line> lines, String url) {

    /** Whether each line is a sum, so that they stand in columns. */
    public boolean isOfSums() {
        return section == Section.COSTS && !lines.isEmpty();
    }

    /** What a line says, one thing under another where it says several. */
    public String shown(PaperAsRead.Line line) {
        return section == Section.OPTIONS ? line.text().replace("; ", "\n") : line.text();
    }

    static List<Answers> of(ProgrammeDetails programme, PaperAsRead paper) {
        List<Section> sections = Arrays.stream(Section.values())
                .filter(section -> section != Section.DOCUMENTS)
                .toList();
        return IntStream.range(0, sections.size())
                .mapToObj(i -> new Answers(
                        sections.get(i),
                        paper.sections().get(i).heading(),
                        paper.sections().get(i).lines(),
                        "/programmes/%s/draft/%s"
                                .formatted(
                                        programme.reference(), sections.get(i).path())))
                .toList();
    }
}
