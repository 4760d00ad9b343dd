package uk.police.portfolio.spend.range;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Draws outturns, the same for the same seed on every machine.
 *
 * <p>Programmes do not stray independently: prices, pay and suppliers move them together. A part of each programme's draw is one
 * that all of them share, so that thousands of programmes do not average their risk away.
 */
final class Draws {

    static final int NUMBER = 2_000;
    /** The correlation of any two programmes. */
    static final double TOGETHER = 0.3;

    private final double[][] outturns;

    private Draws(double[][] outturns) {
        this.outturns = outturns;
    }

    /** @param certain pounds of each year that are spent already */
    static Draws of(double[] certain, List<Uncertain> forecasts, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int years = certain.length;
        double[][] outturns = new double[years + 1][NUMBER];
        for (int draw = 0; draw < NUMBER; draw++) {
            double shared = Math.sqrt(TOGETHER) * normal(random);
            double[] sums = certain.clone();
            for (Uncertain forecast : forecasts) {
                double factor = forecast.factor(share(shared + Math.sqrt(1 - TOGETHER) * normal(random)));
                for (int year = 0; year < years; year++) {
                    sums[year] += forecast.years()[year] * factor;
                }
            }
            for (int year = 0; year < years; year++) {
                outturns[year][draw] = sums[year];
            }
            outturns[years][draw] = Arrays.stream(sums).sum();
        }
        for (double[] each : outturns) {
            Arrays.sort(each);
        }
        return new Draws(outturns);
    }

    /** What so many of a hundred draws of a year stay below; of all years together for the number after the last. */
    double percentile(int year, int percent) {
        return outturns[year][Math.min(NUMBER - 1, NUMBER * percent / 100)];
    }

    /** By Box and Muller, since the platform does not promise how it draws one. */
    private static double normal(SplittableRandom random) {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - random.nextDouble()));
        return radius * StrictMath.cos(2 * Math.PI * random.nextDouble());
    }

    /** The share of a normal distribution below {@code z}, to seven decimals (Abramowitz and Stegun 26.2.17). */
    private static double share(double z) {
        double t = 1 / (1 + 0.2316419 * Math.abs(z));
        double tail = StrictMath.exp(-z * z / 2)
                / StrictMath.sqrt(2 * Math.PI)
                * t
                * (0.319381530 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
        return z < 0 ? tail : 1 - tail;
    }
}
