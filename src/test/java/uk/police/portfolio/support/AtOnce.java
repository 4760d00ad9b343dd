package uk.police.portfolio.support;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import uk.police.portfolio.shared.Refusal;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.shared.StaleVersionException;

/** Acts that begin at the same moment, each in a thread of its own, and what whoever did each was told. */
public final class AtOnce {

    public static final String DONE = "done";
    public static final String STALE = "stale";

    private AtOnce() {}

    /** {@link #DONE}, {@link #STALE}, or the codes of the refusals; what is none of these is a fault and fails the test. */
    public static List<String> told(Runnable... acts) throws Exception {
        CyclicBarrier start = new CyclicBarrier(acts.length);
        ExecutorService threads = Executors.newFixedThreadPool(acts.length);
        try {
            List<Future<String>> all = new ArrayList<>();
            for (Runnable act : acts) {
                all.add(threads.submit(() -> {
                    start.await();
                    return told(act);
                }));
            }
            List<String> told = new ArrayList<>();
            for (Future<String> each : all) {
                told.add(each.get());
            }
            return told;
        } finally {
            threads.shutdown();
        }
    }

    private static String told(Runnable act) {
        try {
            act.run();
            return DONE;
        } catch (RefusedException refused) {
            return refused.refusals().stream().map(Refusal::code).collect(Collectors.joining(" "));
        } catch (StaleVersionException stale) {
            return STALE;
        }
    }
}
