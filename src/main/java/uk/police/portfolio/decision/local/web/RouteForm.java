package uk.police.portfolio.decision.local.web;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.decision.local.AssessRoute;
import uk.police.portfolio.decision.local.Route;
import uk.police.portfolio.decision.local.RouteDetails;

/** What the triager knows, as typed. */
record RouteForm(
        @Nullable @Pattern(regexp = "|\\d{1,3}", message = "{decision.route.score.wrong}")
        String score,

        @Nullable @Size(max = 2000, message = "{decision.reason.long}")
        String scoreReason,

        @Nullable String novel,
        @Nullable String chosen,

        @Nullable @Size(max = 2000, message = "{decision.reason.long}")
        String overrideReason) {

    static RouteForm of(RouteDetails known) {
        Integer score = known.duplicateScore();
        return new RouteForm(
                score == null ? "" : score.toString(),
                known.duplicateReason(),
                known.novel() ? "YES" : "NO",
                known.isOverridden() ? known.chosen().name() : "PROPOSED",
                known.overrideReason());
    }

    AssessRoute toCommand() {
        String typed = words(score);
        return new AssessRoute(
                typed.isEmpty() ? null : Integer.valueOf(typed),
                words(scoreReason),
                "YES".equals(novel),
                route(),
                words(overrideReason));
    }

    private @Nullable Route route() {
        return chosen != null && Set.of("LOCAL", "BOARD").contains(chosen) ? Route.valueOf(chosen) : null;
    }

    private static String words(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
