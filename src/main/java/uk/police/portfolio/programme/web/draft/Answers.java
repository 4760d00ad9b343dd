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
record Answers(String heading, List<PaperAsRead.Line> lines, String url) {

    static List<Answers> of(ProgrammeDetails programme, PaperAsRead paper) {
        List<Section> sections = Arrays.stream(Section.values())
                .filter(section -> section != Section.DOCUMENTS)
                .toList();
        return IntStream.range(0, sections.size())
                .mapToObj(i -> new Answers(
                        paper.sections().get(i).heading(),
                        paper.sections().get(i).lines(),
                        "/programmes/%s/draft/%s"
                                .formatted(
                                        programme.reference(), sections.get(i).path())))
                .toList();
    }
}
