package uk.police.portfolio.decision.notice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.Change;
import uk.police.portfolio.shared.Refusal;

/**
 * What a notice says in words.
 *
 * @param parts what is public
 * @param exemption why the exempt part is not public, or null where there is none
 * @param exempt what only those read who may read the case in full; empty where there is nothing
 */
public record NoticeWording(
        Map<NoticePart, String> parts, @Nullable Exemption exemption, String exempt) {

    public NoticeWording {
        Map<NoticePart, String> stripped = new EnumMap<>(NoticePart.class);
        parts.forEach((part, words) -> stripped.put(part, words.strip()));
        parts = Collections.unmodifiableMap(stripped);
        exempt = exempt.strip();
    }

    public String say(NoticePart part) {
        return parts.getOrDefault(part, "");
    }

    /** What still has to be written before it can be published. */
    public List<NoticePart> missing() {
        return Arrays.stream(NoticePart.values())
                .filter(part -> say(part).isEmpty())
                .toList();
    }

    /** An exempt part and the reason for it belong together. */
    boolean isExemptForAReason() {
        return exempt.isEmpty() == (exemption == null);
    }

    public boolean isComplete() {
        return missing().isEmpty() && isExemptForAReason();
    }

    List<Refusal> refusals() {
        if (isComplete()) {
            return List.of();
        }
        return List.of(Refusal.of("NOTICE_IS_INCOMPLETE", missing().size() + (isExemptForAReason() ? 0 : 1)));
    }

    /** What the other says where it says something else; not what is exempt in it. */
    List<Change> differencesTo(NoticeWording other) {
        List<Change> differences = new ArrayList<>();
        for (NoticePart part : NoticePart.values()) {
            if (!say(part).equals(other.say(part))) {
                differences.add(Change.of(part.name().toLowerCase(Locale.ROOT), say(part), other.say(part)));
            }
        }
        if (!exempt.equals(other.exempt()) || exemption != other.exemption()) {
            differences.add(Change.of("exempt part", exempt, other.exempt()));
        }
        return differences;
    }

    NoticeWording withoutExemptPart() {
        return new NoticeWording(parts, null, "");
    }
}
