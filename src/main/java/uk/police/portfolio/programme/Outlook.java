package uk.police.portfolio.programme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is better afterwards, in outline, and what the programme depends on.
 *
 * @param dependencies things outside this register, in words
 * @param programmes the programmes of this register
 */
public record Outlook(String benefits, String dependencies, List<Dependency> programmes) implements SectionContent {

    static final Outlook NONE = new Outlook("", "");

    public Outlook {
        benefits = benefits.strip();
        dependencies = dependencies.strip();
        programmes = List.copyOf(programmes);
    }

    public Outlook(String benefits, String dependencies) {
        this(benefits, dependencies, List.of());
    }

    boolean dependsOn(String reference) {
        return programmes.stream().anyMatch(each -> each.on().equals(reference));
    }

    @Override
    public Section section() {
        return Section.BENEFITS;
    }

    @Override
    public Map<String, String> words() {
        Map<String, String> words =
                new LinkedHashMap<>(SectionContent.said("benefits", benefits, "dependencies", dependencies));
        for (int i = 0; i < programmes.size(); i++) {
            words.put("needed programme " + (i + 1), programmes.get(i).inWords());
        }
        return words;
    }
}
