package uk.police.portfolio.capability;

import org.jspecify.annotations.Nullable;

/**
 * What anybody may know about one capability.
 *
 * @param familyCode null for a family itself
 * @param goodLooksLike what good looks like, in a sentence
 * @param proposed the owner that the basis proposes, until a decision assigns one
 * @param basis what the proposal rests on: the strategy, today's practice, or us
 */
public record CapabilityDetails(
        String code,
        String name,
        @Nullable String familyCode,
        @Nullable String familyName,
        OwnerModel proposed,
        String basis,
        String note,
        String goodLooksLike) {

    public boolean isFamily() {
        return familyCode == null;
    }
}
