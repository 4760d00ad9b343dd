package uk.police.portfolio.programme;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.Change;

/** What one section says: written as a whole, compared field by field. */
public sealed interface SectionContent
        permits About, Strategy, CapabilityWeights, Participation, OptionsAppraisal, CostSchedule, Products, Outlook {

    Section section();

    /** Each field in words, for the record and for a reader whose page has gone stale; nothing for what is not said. */
    Map<String, String> words();

    /** What would have to change for this to say what the other says. */
    default List<Change> changesTo(SectionContent other) {
        Map<String, String> before = words();
        Map<String, String> after = other.words();
        Set<String> fields = new LinkedHashSet<>(before.keySet());
        fields.addAll(after.keySet());
        return fields.stream()
                .map(field -> new Change(field, before.get(field), after.get(field)))
                .filter(Change::changesAnything)
                .toList();
    }

    /** Words of fields, leaving out what is not said. */
    static Map<String, String> said(@Nullable Object... fieldsAndValues) {
        Map<String, String> said = new LinkedHashMap<>();
        for (int i = 0; i < fieldsAndValues.length; i += 2) {
            String words = Objects.toString(fieldsAndValues[i + 1], "");
            if (!words.isBlank()) {
                said.put(String.valueOf(fieldsAndValues[i]), words);
            }
        }
        return said;
    }
}
