package uk.police.portfolio.capability;

import org.jspecify.annotations.Nullable;

/**
 * The ownership that a decision gives a capability.
 *
 * @param model never {@code UNDECIDED}: a decision decides
 * @param centralBodyCode the body that owns it, for {@code CENTRAL}; the centre's part of a {@code HYBRID}; otherwise null
 * @param grid how a {@code HYBRID} is shared; otherwise null
 */
public record Ownership(
        OwnerModel model,
        @Nullable String centralBodyCode,
        @Nullable ResponsibilityGrid grid) {

    public Ownership {
        boolean sound =
                switch (model) {
                    case UNDECIDED -> false;
                    case CENTRAL -> centralBodyCode != null && grid == null;
                    case FORCE_LED -> centralBodyCode == null && grid == null;
                    case HYBRID -> grid != null && !grid.isOneSided();
                };
        if (!sound) {
            throw new IllegalArgumentException(
                    "No such ownership: " + model + ", centre " + centralBodyCode + ", grid " + grid);
        }
    }

    public static Ownership central(String bodyCode) {
        return new Ownership(OwnerModel.CENTRAL, bodyCode, null);
    }

    public static Ownership forceLed() {
        return new Ownership(OwnerModel.FORCE_LED, null, null);
    }

    public static Ownership hybrid(@Nullable String centralBodyCode, ResponsibilityGrid grid) {
        return new Ownership(OwnerModel.HYBRID, centralBodyCode, grid);
    }

    /** As the record keeps it. */
    public String words() {
        String centre = centralBodyCode == null ? "" : " (" + centralBodyCode + ")";
        return model + centre + (grid == null ? "" : ": " + grid);
    }
}
