package uk.police.portfolio.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Map;

/** What is better afterwards, in outline, and what the programme depends on. */
@Embeddable
public record Outlook(
        @Column(name = "benefits") String benefits,
        @Column(name = "dependencies") String dependencies) implements SectionContent {

    static final Outlook NONE = new Outlook("", "");

    public Outlook {
        benefits = benefits.strip();
        dependencies = dependencies.strip();
    }

    @Override
    public Section section() {
        return Section.BENEFITS;
    }

    @Override
    public Map<String, String> words() {
        return SectionContent.said("benefits", benefits, "dependencies", dependencies);
    }
}
