package uk.police.portfolio.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.police.portfolio.organisation.ForceDetails;
import uk.police.portfolio.programme.CostLine;
import uk.police.portfolio.programme.ProgrammeContent;
import uk.police.portfolio.programme.Readiness;
import uk.police.portfolio.programme.Section;
import uk.police.portfolio.programme.ShareRule;
import uk.police.portfolio.shared.Money;

class SamplePlanTests {

    private final List<ForceDetails> forces = forces();
    private final List<SampleProgramme> plan = SamplePlan.over(forces);

    @Test
    void everyForceLeadsAtLeastThreeProgrammes() {
        assertThat(forces).hasSize(43);
        assertThat(plan)
                .hasSizeGreaterThanOrEqualTo(120)
                .extracting(SampleProgramme::code)
                .doesNotHaveDuplicates();
        assertThat(plan.stream()
                        .collect(Collectors.groupingBy(each -> each.sponsor().code(), Collectors.counting())))
                .hasSize(43)
                .allSatisfy((force, count) -> assertThat(count).isGreaterThanOrEqualTo(3));
    }

    @Test
    void everyProgrammeIsReadyToBeSentInAndCostsSomethingInEachOfFiveYears() {
        assertThat(contents()).allSatisfy(content -> {
            assertThat(new Readiness(content, EnumSet.allOf(Section.class), 0).missing())
                    .isEmpty();
            assertThat(content.costs().lines().stream()
                            .map(CostLine::financialYear)
                            .distinct())
                    .extracting(Object::toString)
                    .containsExactly("2026-27", "2027-28", "2028-29", "2029-30", "2030-31");
        });
    }

    @Test
    void theSameForcesMakeTheSameSampleTwice() {
        assertThat(SamplePlan.over(forces())).isEqualTo(plan);
        assertThat(contents()).isEqualTo(contents());
        assertThat(Money.sum(
                        contents().stream().map(each -> each.costs().total()).toList()))
                .isEqualTo(Money.of("2716480000.00"));
    }

    @Test
    void somethingIsThereToShowOfEveryKind() {
        assertThat(plan).extracting(SampleProgramme::fate).contains(SampleFate.values());
        assertThat(plan).extracting(SampleProgramme::rule).contains(ShareRule.values());
        assertThat(plan.stream().filter(each -> each.fate() == SampleFate.APPROVED))
                .hasSizeGreaterThanOrEqualTo(40);
        assertThat(plan).extracting(each -> each.forces().size()).contains(1, 4, 36);
    }

    private List<ProgrammeContent> contents() {
        Map<String, UUID> capabilities = new HashMap<>();
        SampleTheme.rows("reference/capabilities.csv")
                .forEach(row -> capabilities.put(row.getField("code"), id(row.getField("code"))));
        return plan.stream()
                .map(each -> new SampleContent(each, capabilities, id("office")).write())
                .toList();
    }

    private static List<ForceDetails> forces() {
        Set<String> territorial = SampleTheme.rows("reference/force_stats.csv").stream()
                .map(row -> row.getField("slug"))
                .collect(Collectors.toSet());
        return SampleTheme.rows("reference/forces.csv").stream()
                .filter(row -> territorial.contains(row.getField("slug")))
                .map(row -> new ForceDetails(
                        id(row.getField("slug")),
                        row.getField("slug"),
                        row.getField("official_name"),
                        row.getField("region_home_office"),
                        BigDecimal.TEN,
                        1000))
                .sorted(Comparator.comparing(ForceDetails::name))
                .toList();
    }

    private static UUID id(String code) {
        return UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8));
    }
}
