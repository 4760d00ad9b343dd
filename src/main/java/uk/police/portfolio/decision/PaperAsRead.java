package uk.police.portfolio.decision;

import java.util.List;

/**
 * What the submitter sent, in the words that readers read; kept with the case whatever becomes of its subject.
 *
 * @param sections in reading order
 * @param documents that came with it
 */
public record PaperAsRead(List<Section> sections, List<Document> documents) {

    public PaperAsRead {
        sections = List.copyOf(sections);
        documents = List.copyOf(documents);
    }

    /** @param lines in reading order */
    public record Section(String heading, List<Line> lines) {

        public Section {
            lines = List.copyOf(lines);
        }
    }

    /** One thing that the section says: {@code "Whole-life cost", "£4,200,000.00"}. */
    public record Line(String label, String text) {}

    /**
     * @param sha256 of its bytes, so that anybody can check that it is still the same
     * @param url where those who may read it get it
     */
    public record Document(String name, String sha256, String url) {}
}
