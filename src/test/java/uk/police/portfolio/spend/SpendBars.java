package uk.police.portfolio.spend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/** Measures, and says of each bar whether it is met. */
final class SpendBars {

    private final List<String> told = new ArrayList<>();

    /** What is measured, in milliseconds. */
    static double once(Callable<?> act) throws Exception {
        long start = System.nanoTime();
        act.call();
        return (System.nanoTime() - start) / 1e6;
    }

    static double median(int times, Callable<?> act) throws Exception {
        double[] taken = new double[times];
        for (int i = 0; i < times; i++) {
            taken[i] = once(act);
        }
        return median(taken);
    }

    static double median(double... taken) {
        double[] sorted = taken.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    void note(String text, Object... values) {
        tell("      " + text.formatted(values));
    }

    void atMost(String what, double measured, double bar) {
        bar(what, measured, "at most", bar, measured <= bar);
    }

    void atLeast(String what, double measured, double bar) {
        bar(what, measured, "at least", bar, measured >= bar);
    }

    private void bar(String what, double measured, String how, double bar, boolean met) {
        tell(String.format(
                Locale.ROOT, "%s %s: %.2f, bar %s %.2f", met ? "met  " : "NOT MET", what, measured, how, bar));
    }

    private void tell(String line) {
        told.add(line);
        System.out.println("BENCH " + line);
    }

    /** Everything once more, together. */
    void summary() {
        System.out.println(
                "BENCH ---- summary, at most " + Runtime.getRuntime().maxMemory() / 1024 / 1024 + " MB of heap");
        told.forEach(line -> System.out.println("BENCH " + line));
    }
}
