package uk.police.portfolio.decision.question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.authority.Matter;
import uk.police.portfolio.shared.Change;

/**
 * One version of what is asked.
 *
 * @param matter any but a programme's funding, which programmes ask for
 * @param asked what is to be decided
 * @param reasons why
 * @param doNothing what follows where nothing is done
 * @param otherOptions what else was considered, and why it is not asked for
 * @param capability its code: authority is asked about one, so that nobody is bound about another
 * @param forces codes of the territorial forces that it is about, each once
 * @param award of an innovation award, and of nothing else
 */
public record AskQuestion(
        Matter matter,
        String title,
        String asked,
        String reasons,
        String doNothing,
        String otherOptions,
        String capability,
        List<String> forces,
        @Nullable Award award) {

    public AskQuestion {
        forces = List.copyOf(forces);
        if (matter == Matter.PROGRAMME_FUNDING) {
            throw new IllegalArgumentException("Programmes ask for their funding themselves");
        }
        if ((matter == Matter.INNOVATION_AWARD) != (award != null)) {
            throw new IllegalArgumentException("Money is asked for in an innovation award, and nowhere else");
        }
        if (forces.size() > Set.copyOf(forces).size()) {
            throw new IllegalArgumentException("Each force is named once");
        }
        if (Stream.of(title, asked, reasons, doNothing, otherOptions).anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("Everything is said in words");
        }
    }

    List<Change> changesSince(@Nullable AskQuestion before) {
        Map<String, String> earlier = before == null ? Map.of() : before.words();
        return words().entrySet().stream()
                .map(field -> Change.of(field.getKey(), earlier.get(field.getKey()), field.getValue()))
                .filter(Change::changesAnything)
                .toList();
    }

    private Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("matter", matter.name());
        words.put("title", title);
        words.put("asked", asked);
        words.put("reasons", reasons);
        words.put("doNothing", doNothing);
        words.put("otherOptions", otherOptions);
        words.put("capability", capability);
        words.put("forces", String.join(", ", forces));
        words.put("award", award == null ? "none" : award.amount().full() + " " + award.sharing());
        return words;
    }
}
