package uk.police.portfolio.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.capability.Ownership;
import uk.police.portfolio.capability.ResponsibilityGrid;
import uk.police.portfolio.organisation.ForceDetails;
import uk.police.portfolio.programme.ShareRule;

/** All programmes of the sample: three for each force, and three that many forces join. */
final class SamplePlan {

    private static final String CENTRE = "police-digital-service";
    private static final ResponsibilityGrid SHARED = new ResponsibilityGrid(50, 100, 100, 0, 50, 50);
    private static final int[] PERCENT_OF_A_YEAR = {25, 45, 60};

    private final List<ForceDetails> forces;
    private final List<SampleTheme> themes = SampleTheme.all();
    private final Map<String, BigDecimal> yearly = new HashMap<>();
    private final List<SampleProgramme> programmes = new ArrayList<>();

    private SamplePlan(List<ForceDetails> forces) {
        this.forces = forces;
        // A model of what each force spends a year, in millions of pounds: it gives the sample a sense of proportion.
        SampleTheme.rows("reference/force_stats.csv")
                .forEach(row -> yearly.put(
                        row.getField("slug"),
                        new BigDecimal(row.getField("MODELLED_ict_annual_gbp_m_at_2000m_national"))));
    }

    static List<SampleProgramme> over(List<ForceDetails> forces) {
        SamplePlan plan = new SamplePlan(forces);
        plan.joined(2, 36, ShareRule.BY_OFFICERS, Ownership.central(CENTRE));
        plan.joined(6, 30, ShareRule.BY_POPULATION, Ownership.hybrid(CENTRE, SHARED));
        plan.joined(11, 12, ShareRule.EQUAL, Ownership.forceLed());
        for (int slot = 0; slot < PERCENT_OF_A_YEAR.length; slot++) {
            for (int force = 0; force < forces.size(); force++) {
                plan.local(force, slot);
            }
        }
        return plan.programmes;
    }

    private void joined(int theme, int count, ShareRule rule, Ownership ownership) {
        List<ForceDetails> some = forces.subList(0, Math.min(count, forces.size()));
        BigDecimal pounds = new BigDecimal(count).multiply(new BigDecimal("1500000"));
        add(theme, some, rule, pounds, SampleFate.APPROVED, ownership);
    }

    private void local(int force, int slot) {
        int number = programmes.size() + 1;
        boolean shared = number % 6 == 0;
        List<ForceDetails> some = shared ? withNeighbours(forces.get(force)) : List.of(forces.get(force));
        ShareRule rule = shared ? ShareRule.values()[number / 6 % ShareRule.values().length] : ShareRule.EQUAL;
        BigDecimal pounds = yearly.getOrDefault(forces.get(force).code(), BigDecimal.TEN)
                .multiply(new BigDecimal(PERCENT_OF_A_YEAR[slot]))
                .multiply(new BigDecimal(10_000));
        add((force * 3 + slot * 7) % themes.size(), some, rule, pounds, SampleFate.of(number), owner(number));
    }

    private void add(
            int theme,
            List<ForceDetails> some,
            ShareRule rule,
            BigDecimal pounds,
            SampleFate fate,
            @Nullable Ownership ownership) {
        programmes.add(new SampleProgramme(
                programmes.size() + 1, themes.get(theme), some.get(0), some, rule, pounds, fate, ownership));
    }

    private List<ForceDetails> withNeighbours(ForceDetails force) {
        List<ForceDetails> some = new ArrayList<>(List.of(force));
        forces.stream()
                .filter(other -> other.region().equals(force.region()) && !other.equals(force))
                .limit(3)
                .forEach(some::add);
        return some;
    }

    private static @Nullable Ownership owner(int number) {
        return switch (number % 8) {
            case 0 -> Ownership.forceLed();
            case 4 -> Ownership.hybrid(CENTRE, SHARED);
            default -> null;
        };
    }
}
