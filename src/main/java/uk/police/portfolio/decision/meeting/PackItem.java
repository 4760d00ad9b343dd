package uk.police.portfolio.decision.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.document.StoredDocument;

/**
 * One case in a paper pack, with the names of what it points at.
 *
 * @param number its place on the agenda
 * @param centre name of the central body that the board is asked about, or null
 * @param exempt what is exempt from publication, where the reader may read it; otherwise null
 */
public record PackItem(
        int number,
        CaseDetails asked,
        String sponsor,
        List<String> capabilities,
        @Nullable String centre,
        @Nullable String exempt,
        List<Paper> papers) {

    public PackItem {
        capabilities = List.copyOf(capabilities);
        papers = List.copyOf(papers);
    }

    /**
     * A document that came with the case.
     *
     * @param stored the bytes as they were read; null where they were never kept
     */
    public record Paper(
            String name, String sha256, @Nullable StoredDocument stored) {}
}
