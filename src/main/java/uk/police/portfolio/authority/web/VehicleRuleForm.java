package uk.police.portfolio.authority.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import uk.police.portfolio.authority.ChangeVehicleRule;
import uk.police.portfolio.authority.VehicleRule;

/** A vehicle rule as it is typed. */
record VehicleRuleForm(
        @Nullable List<String> givers,
        @Nullable List<String> takers,
        @Nullable List<String> ownOnly,
        @Nullable String coSigners,
        @Nullable String explanation,
        @Nullable String citation,
        @Nullable String reviewDay,
        @Nullable String reviewMonth,
        @Nullable String reviewYear,
        @Nullable String reason,
        @Nullable String version) {

    static VehicleRuleForm of(VehicleRule rule) {
        LocalDate review = rule.reviewOn();
        return new VehicleRuleForm(
                rule.givers(),
                rule.takers(),
                rule.ownOnly() ? List.of("yes") : null,
                rule.coSigners(),
                rule.explanation(),
                rule.citation(),
                String.valueOf(review.getDayOfMonth()),
                String.valueOf(review.getMonthValue()),
                String.valueOf(review.getYear()),
                "",
                String.valueOf(rule.version()));
    }

    /** The command, or null where something cannot be read. */
    @Nullable
    ChangeVehicleRule toCommand(String code, BindingResult errors) {
        FormReader read = new FormReader(errors);
        LocalDate review = read.date("review", reviewDay, reviewMonth, reviewYear, true);
        String versionRead = FormReader.text(version);
        return review == null
                ? null
                : new ChangeVehicleRule(
                        code,
                        versionRead.matches("\\d{1,9}") ? Integer.parseInt(versionRead) : -1,
                        FormReader.list(givers),
                        FormReader.list(takers),
                        !FormReader.list(ownOnly).isEmpty(),
                        FormReader.text(coSigners),
                        FormReader.text(explanation),
                        FormReader.text(citation),
                        review,
                        FormReader.text(reason));
    }
}
