package uk.police.portfolio.capability.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import uk.police.portfolio.capability.OwnerModel;

/**
 * How many forces have each owner of one capability on a date: "36 central, 7 still force-led".
 *
 * @param decided in how many forces a decision assigned it
 */
record OwnerCount(String code, int central, int forceLed, int hybrid, int undecided, int decided) {

    static final OwnerCount NONE = new OwnerCount("", 0, 0, 0, 0, 0);

    public int of(OwnerModel model) {
        return switch (model) {
            case CENTRAL -> central;
            case FORCE_LED -> forceLed;
            case HYBRID -> hybrid;
            case UNDECIDED -> undecided;
        };
    }

    /** The models that any force has, the commonest first. */
    public List<OwnerModel> models() {
        return Arrays.stream(OwnerModel.values())
                .filter(model -> of(model) > 0)
                .sorted(Comparator.comparingInt(this::of).reversed())
                .toList();
    }

    public boolean isDecidedAnywhere() {
        return decided > 0;
    }
}
