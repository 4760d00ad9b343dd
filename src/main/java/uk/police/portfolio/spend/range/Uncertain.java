package uk.police.portfolio.spend.range;

/**
 * One programme's forecast that is drawn.
 *
 * @param years pounds of each year that are not certain yet
 * @param low the least share of them that it may come to
 * @param high the greatest multiple
 */
record Uncertain(double[] years, double low, double high) {

    /** The multiple below which a share {@code u} of all outturns lies: a triangle with its peak at the forecast itself. */
    double factor(double u) {
        double width = high - low;
        if (width <= 0) {
            return 1;
        }
        double peak = (1 - low) / width;
        return u < peak ? low + Math.sqrt(u * width * (1 - low)) : high - Math.sqrt((1 - u) * width * (high - 1));
    }
}
