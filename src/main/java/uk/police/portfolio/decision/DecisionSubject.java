package uk.police.portfolio.decision;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.authority.Matter;
import uk.police.portfolio.shared.Money;

/**
 * What a decision is asked about, as it was when it was sent.
 *
 * @param kind the noun, {@code programme}
 * @param reference what people see, {@code PRG-0042}
 * @param version the subject's own version that was sent
 * @param capabilityCodes the capabilities that it is about, the heaviest first; at least one
 * @param authorId the person who sent it: they never decide it
 * @param sponsoringBodyId the body that answers for it
 * @param hostingBodyIds bodies that would run or host it
 * @param submittingBodyId the body in whose name it was sent
 * @param shares the forces that take part, by code, and the whole-life share of each; zero where it costs nothing
 * @param duplicateScore 0 to 100, or null where nobody has checked
 * @param url where people read more about the subject, {@code /programmes/PRG-0042}
 */
public record DecisionSubject(
        String kind,
        String reference,
        int version,
        String title,
        Matter matter,
        List<String> capabilityCodes,
        UUID authorId,
        UUID sponsoringBodyId,
        List<UUID> hostingBodyIds,
        UUID submittingBodyId,
        Map<String, Money> shares,
        @Nullable Integer duplicateScore,
        String url,
        PaperAsRead paper) {

    public DecisionSubject {
        if (capabilityCodes.isEmpty()) {
            throw new IllegalArgumentException("A decision is about a capability: " + reference);
        }
        capabilityCodes = List.copyOf(capabilityCodes);
        hostingBodyIds = List.copyOf(hostingBodyIds);
        shares = Collections.unmodifiableMap(new LinkedHashMap<>(shares));
    }

    /** The capability that authority is asked about. */
    public String capabilityCode() {
        return capabilityCodes.get(0);
    }

    /** The forces that take part. */
    public List<String> forceCodes() {
        return List.copyOf(shares.keySet());
    }

    public List<UUID> concernedBodyIds() {
        return Stream.concat(Stream.of(sponsoringBodyId, submittingBodyId), hostingBodyIds.stream())
                .distinct()
                .toList();
    }
}
