package uk.police.portfolio.capability.web;

import java.util.List;
import uk.police.portfolio.capability.OwnerModel;

/**
 * How many forces have each owner of one capability on a date: "36 central, 7 still force-led".
 *
 * @param models the commonest first
 */
record OwnerCount(List<ModelCount> models) {

    static final OwnerCount NONE = new OwnerCount(List.of());

    public int decided() {
        return models.stream().mapToInt(ModelCount::decided).sum();
    }

    public boolean isDecidedAnywhere() {
        return decided() > 0;
    }

    /** A decision has been taken, and it was not for these forces. */
    public boolean isStill(ModelCount count) {
        return isDecidedAnywhere() && count.decided() == 0;
    }

    /**
     * One owner model of one capability.
     *
     * @param forces how many forces have it
     * @param decided in how many of them a decision assigned it
     */
    record ModelCount(String code, OwnerModel model, int forces, int decided) {}
}
