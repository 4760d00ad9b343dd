package uk.police.portfolio.authority.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.authority.Matter;
import uk.police.portfolio.shared.Money;

/** Random countries, the same one for the same seed: biased towards instruments that nearly or just cover. */
final class RandomWorld {

    private static final List<String> FORCES = List.of("ash", "birch", "cedar", "dale", "elm");
    private static final List<String> CAPABILITIES = List.of("F1", "F2", "C11", "C12", "C21", "L111", "L112", "L121");

    private final Random random;
    private final World world = new World();
    private final List<String> seatCodes = new ArrayList<>();
    private final List<String> deciders = new ArrayList<>(List.of("board", "board/chair", "panel", "ash-cio"));

    RandomWorld(long seed) {
        random = new Random(seed);
        world.board("board").board("panel").office("ash-cio", null, null).office("minister", null, null);
        world.capability("F1", null).capability("F2", null);
        world.capability("C11", "F1").capability("C12", "F1").capability("C21", "F2");
        world.capability("L111", "C11").capability("L112", "C11").capability("L121", "C12");
        FORCES.forEach(world::force);
        changeOffices();
        mergeForces();
        world.forces.forEach(
                force -> seatCodes.addAll(List.of(force.code() + "/policing-body", force.code() + "/chief-officer")));
        deciders.add(pick(seatCodes));
        deciders.add("elm-cc");
        int count = 1 + random.nextInt(14);
        for (int i = 0; i < count; i++) {
            world.instruments.add(
                    instrument("I" + (char) ('A' + i) + (chance(20) ? "\uFF21" : chance(20) ? "\uD835\uDC00" : ""), i));
        }
        draws();
    }

    World world() {
        return world;
    }

    CoverageQuestion question() {
        LocalDate on = date(2026, 3);
        List<ForceShare> shares = new ArrayList<>();
        for (var force : world.forces) {
            if (force.existence().contains(on) && chance(85)) {
                shares.add(new ForceShare(force.code(), money()));
            }
        }
        if (shares.isEmpty()) {
            world.forces.stream()
                    .filter(force -> force.existence().contains(on))
                    .findFirst()
                    .ifPresent(force -> shares.add(new ForceShare(force.code(), money())));
        }
        return new CoverageQuestion(pick(deciders), pick(List.of(Matter.values())), pick(CAPABILITIES), on, shares);
    }

    private void changeOffices() {
        if (chance(50)) {
            world.office("mayor", null, null);
            world.ends("ash-pcc", date(2026, 2).toString(), chance(80) ? "mayor" : null);
            world.ends("birch-pcc", date(2026, 2).toString(), chance(80) ? "mayor" : null);
        }
        if (chance(30)) {
            world.ends("cedar-cc", date(2026, 2).toString(), null);
            if (chance(50)) {
                world.office("cedar-cc2", null, null).seat("cedar/chief-officer", "cedar-cc2", "2027-09-01", null);
            }
        }
        if (chance(30)) {
            world.office("elm-cc2", null, null).office("elm-cc3", null, null);
            world.ends("elm-cc", "2026-10-01", "elm-cc2");
            world.ends("elm-cc2", "2027-06-01", chance(80) ? "elm-cc3" : null);
        }
    }

    private void mergeForces() {
        if (chance(40)) {
            world.merge("grove", "2027-03-31", "grove-pcc", "grove-cc", "dale", "elm");
            if (chance(40)) {
                world.merge("forest", "2028-01-31", "forest-pcc", "forest-cc", "grove", "cedar");
            }
        }
        if (chance(15)) {
            world.forces.removeIf(force -> force.code().equals("ash"));
            world.forces.add(
                    new Establishment.ForceTerm("ash", true, World.range("1974-04-01", "2027-05-31"), "birch"));
        }
    }

    private InstrumentTerms instrument(String reference, int earlier) {
        boolean child = earlier > 0 && chance(35);
        Terms terms = Terms.of(reference).kind(kind()).takenBy(taker());
        terms.from(date(2025, 2).toString()).subDelegableIf(chance(85));
        if (chance(30)) {
            terms.to(date(2027, 2).plusYears(1).toString());
        }
        List<String> givers = givers(child);
        givers.forEach(terms::givenBy);
        sign(terms, givers);
        terms.matters(matters()).scope(scope()).single(limit(10)).aggregate(limit(20));
        terms.succession(pick(List.of(SuccessionRule.values())));
        trouble(terms);
        if (child) {
            terms.under(world.instruments.get(random.nextInt(earlier)).reference());
        }
        return terms.write();
    }

    private void trouble(Terms terms) {
        if (chance(10)) {
            terms.draft();
        }
        if (chance(12)) {
            terms.suspended(date(2026, 2).toString(), null);
        } else if (chance(12)) {
            terms.suspended("2026-06-01", date(2026, 2).plusMonths(6).toString());
        }
        if (chance(10)) {
            terms.revoked(date(2026, 3).toString());
        }
        if (chance(15)) {
            terms.condition(chance(50) ? null : date(2026, 2).toString());
        }
        if (chance(20)) {
            terms.reviewBy(date(2026, 2).toString());
        }
        if (chance(30)) {
            terms.drawnBefore("2026-27", money().plain()).drawnBefore("2027-28", money().plain());
        }
    }

    private InstrumentKind kind() {
        if (chance(75)) {
            return InstrumentKind.COLLABORATION_AGREEMENT;
        }
        EnumSet<InstrumentKind> others = EnumSet.complementOf(EnumSet.of(InstrumentKind.STATUTORY_OFFICE));
        return pick(List.copyOf(others));
    }

    private String taker() {
        return chance(70) ? pick(List.of("board", "board/chair")) : pick(deciders);
    }

    private List<String> givers(boolean child) {
        List<String> givers = new ArrayList<>();
        int count = child ? 1 : 1 + random.nextInt(6);
        for (int i = 0; i < count; i++) {
            givers.add(giver(child));
        }
        return givers.stream().distinct().toList();
    }

    private String giver(boolean child) {
        if (child && chance(50)) {
            return pick(List.of("minister", "ash-cio", "board"));
        }
        if (chance(70)) {
            return pick(seatCodes);
        }
        return chance(90) ? pick(world.offices).code() : "minister";
    }

    private void sign(Terms terms, List<String> givers) {
        for (String giver : givers) {
            if (chance(88)) {
                LocalDate on = chance(85) ? date(2024, 2) : date(2026, 3);
                LocalDate withdrawn = chance(6) ? date(2026, 3) : null;
                terms.signature(new Signature(giver, on, withdrawn));
            }
        }
        if (chance(20)) {
            terms.signature(new Signature(pick(world.offices).code(), date(2026, 2)));
        }
    }

    private Matter[] matters() {
        return chance(75)
                ? Matter.values()
                : Arrays.copyOf(Matter.values(), 1 + random.nextInt(Matter.values().length));
    }

    private Scope scope() {
        Set<String> excluded = chance(25) ? Set.of(pick(CAPABILITIES)) : Set.of();
        Set<String> named =
                Set.copyOf(List.of("F1", pick(CAPABILITIES)).stream().distinct().toList());
        return new Scope(chance(50), chance(60) ? named : Set.of(pick(CAPABILITIES)), excluded);
    }

    private @Nullable String limit(int most) {
        return chance(40)
                ? null
                : Money.ofPence(100L * random.nextInt(most * 2)).plain();
    }

    private Money money() {
        return Money.ofPence(50L * random.nextInt(20));
    }

    private void draws() {
        int count = random.nextInt(10);
        for (int i = 0; i < count; i++) {
            String reference = pick(world.instruments).reference();
            world.drawn(reference, pick(seatCodes), pick(List.of("2026-27", "2027-28")), money().plain());
        }
    }

    private LocalDate date(int year, int years) {
        return LocalDate.of(year, 1, 1).plusDays(random.nextInt(365 * years));
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
