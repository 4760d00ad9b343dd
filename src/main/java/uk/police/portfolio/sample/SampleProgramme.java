package uk.police.portfolio.sample;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.capability.Ownership;
import uk.police.portfolio.organisation.ForceDetails;
import uk.police.portfolio.programme.ShareRule;

/**
 * One programme of the sample.
 *
 * @param number from 1: everything that differs between programmes follows from it
 * @param sponsor the force whose lead sends it in
 * @param forces that take part, the sponsor first
 * @param fiveYears what it costs, in pounds
 * @param ownership what its decision says about its first capability; null where it leaves that as it is
 */
record SampleProgramme(
        int number,
        SampleTheme theme,
        ForceDetails sponsor,
        List<ForceDetails> forces,
        ShareRule rule,
        BigDecimal fiveYears,
        SampleFate fate,
        @Nullable Ownership ownership) {

    SampleProgramme {
        forces = List.copyOf(forces);
    }

    String code() {
        return "SAMPLE-%03d".formatted(number);
    }

    String title() {
        return forces.size() == 1
                ? "%s in %s".formatted(theme.title(), sponsor.name())
                : "%s for %d forces, led by %s".formatted(theme.title(), forces.size(), sponsor.name());
    }
}
