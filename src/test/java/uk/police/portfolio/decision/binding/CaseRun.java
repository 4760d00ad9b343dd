package uk.police.portfolio.decision.binding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import uk.police.portfolio.decision.board.Choice;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.Refusal;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.shared.StaleVersionException;

/** The cases of one seed, and what whoever acted on them was told. */
final class CaseRun {

    private final Random random;
    private final List<String> live = new ArrayList<>();
    private final List<String> all = new ArrayList<>();
    private final Map<String, List<String>> votes = new HashMap<>();
    private final Map<String, Map<UUID, Choice>> latest = new HashMap<>();
    private final Map<String, String> coverageRead = new HashMap<>();
    private final Map<String, Integer> refusals = new TreeMap<>();
    private int done;
    private boolean timePassed;

    CaseRun(long seed) {
        this.random = new Random(seed);
    }

    Random random() {
        return random;
    }

    void begin(String reference) {
        live.add(reference);
        all.add(reference);
    }

    /** Another case takes its place; what is left of it goes on by itself. */
    void leave(String reference) {
        live.remove(reference);
    }

    String any() {
        return live.get(random.nextInt(live.size()));
    }

    List<String> references() {
        return all;
    }

    /** Whether the act was taken; a refusal is counted, and anything else is a fault. */
    boolean tried(Runnable act) {
        try {
            act.run();
            done++;
            return true;
        } catch (RefusedException refused) {
            refused.refusals().stream().map(Refusal::code).forEach(code -> refusals.merge(code, 1, Integer::sum));
        } catch (StaleVersionException stale) {
            refusals.merge("STALE", 1, Integer::sum);
        } catch (AccessDeniedException denied) {
            refusals.merge("DENIED", 1, Integer::sum);
        } catch (NotFoundException missing) {
            refusals.merge("NOT_FOUND", 1, Integer::sum);
        }
        return false;
    }

    /** A vote was taken; the same vote of the same person twice in a row is one. */
    void acknowledge(String reference, UUID person, Choice choice) {
        Choice before =
                latest.computeIfAbsent(reference, none -> new HashMap<>()).put(person, choice);
        if (before != choice) {
            votes.computeIfAbsent(reference, none -> new ArrayList<>()).add(person + " " + choice);
        }
    }

    void votedOnAnew(String reference) {
        latest.remove(reference);
    }

    /** In the order in which they were taken. */
    List<String> votesOn(String reference) {
        return votes.getOrDefault(reference, List.of());
    }

    void read(String reference, String coverage) {
        coverageRead.put(reference, coverage);
    }

    String lastRead(String reference) {
        return coverageRead.getOrDefault(reference, "");
    }

    void letTimePass(boolean passed) {
        this.timePassed = passed;
    }

    boolean hasTimePassed() {
        return timePassed;
    }

    int done() {
        return done;
    }

    Map<String, Integer> refusals() {
        return refusals;
    }
}
