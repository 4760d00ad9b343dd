package uk.police.portfolio.capability;

import java.util.Arrays;
import java.util.List;

/**
 * How the centre and a force share a hybrid capability: the centre's share of each responsibility, in percent.
 *
 * @param fund 100 where the centre does all of it, 0 where the force does, otherwise it is shared
 */
public record ResponsibilityGrid(int fund, int design, int buy, int run, int secure, int change) {

    public ResponsibilityGrid {
        for (int share : new int[] {fund, design, buy, run, secure, change}) {
            if (share < 0 || share > 100) {
                throw new IllegalArgumentException("A share is between 0 and 100 percent: " + share);
            }
        }
    }

    public int centrePercent(Responsibility responsibility) {
        return switch (responsibility) {
            case FUND -> fund;
            case DESIGN -> design;
            case BUY -> buy;
            case RUN -> run;
            case SECURE -> secure;
            case CHANGE -> change;
        };
    }

    /** Every responsibility, in order. */
    public List<Part> parts() {
        return Arrays.stream(Responsibility.values())
                .map(each -> new Part(each, centrePercent(each)))
                .toList();
    }

    /** One responsibility and who does how much of it. */
    public record Part(Responsibility responsibility, int centrePercent) {

        public int forcePercent() {
            return 100 - centrePercent;
        }
    }

    /** One side does everything: then it is no hybrid. */
    public boolean isOneSided() {
        int sum = fund + design + buy + run + secure + change;
        return sum == 0 || sum == 600;
    }

    @Override
    public String toString() {
        return "fund %d%%, design %d%%, buy %d%%, run %d%%, secure %d%%, change %d%% by the centre"
                .formatted(fund, design, buy, run, secure, change);
    }
}
