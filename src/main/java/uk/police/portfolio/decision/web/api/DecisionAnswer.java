package uk.police.portfolio.decision.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.decision.Proposal;
import uk.police.portfolio.decision.callin.WindowDetails;
import uk.police.portfolio.decision.discussion.StatementDetails;
import uk.police.portfolio.decision.followup.ConditionStanding;
import uk.police.portfolio.decision.ratification.ForceOutcome;

/**
 * One case with its decision, and whom it binds.
 *
 * @param decision null until it is decided
 * @param forces in the order of the decision
 */
record DecisionAnswer(
        String reference,
        String title,
        String matter,
        String subject,
        String state,
        int edition,
        @Nullable Decision decision,
        @Nullable VoteAnswer vote,

        @Schema(description = "What the chair said to everybody once a vote was closed, the newest version’s first")
        List<Statement> statements,

        @Nullable Window callIn,

        @Schema(description = "Decisions that have taken its place, for which forces and from which day")
        List<PlaceAnswer> supersededBy,

        @Schema(description = "Decisions whose place it has taken")
        List<PlaceAnswer> supersedes,

        List<ForceAnswer> forces,

        @Schema(description = "What had been decided before a hearing reopened the case; it holds no longer") @Nullable
        Reopened reopened) {

    /** How the time to call it in had ended, and whom it had bound. */
    record Reopened(@Nullable Window callIn, List<ForceAnswer> forces) {}

    /** What was decided, by whom. */
    record Decision(
            LocalDate decidedOn,
            @Nullable String decider,
            @Nullable String owner,
            String reasons,
            LocalDate effectiveOn,
            List<Condition> conditions,

            @Schema(description = "When it is to be looked at next") @Nullable
            LocalDate reviewOn,

            @Nullable Instant publishedAt,
            boolean urgent) {}

    /** A condition that the decision was made under, and how it stands: its time runs once the decision has effect. */
    record Condition(
            String words,
            String owner,
            LocalDate dueOn,

            @Schema(allowableValues = {"OPEN", "MET", "EXPIRED"})
            String standing,

            @Nullable Instant metAt,

            @Schema(description = "How it was met") @Nullable
            String met) {

        static Condition of(ConditionStanding condition, String standing) {
            ConditionStanding.Met met = condition.met();
            return new Condition(
                    condition.condition().words(),
                    condition.condition().owner(),
                    condition.condition().dueOn(),
                    standing,
                    met == null ? null : met.metAt(),
                    met == null ? null : met.words());
        }
    }

    /** The chair’s closing statement on one version, where it was made to everybody. */
    record Statement(int edition, String words, String madeBy, Instant madeAt) {

        static Statement of(StatementDetails made) {
            return new Statement(
                    made.edition(), made.words(), made.personName() + ", " + made.officeTitle(), made.madeAt());
        }
    }

    /** The time in which it can be called in. */
    record Window(
            Instant publishedAt,
            Instant closesAt,
            int seatsNeeded,
            int forcesNeeded,
            int seats,
            int forces,
            @Nullable String end) {}

    static DecisionAnswer of(
            CaseDetails asked,
            AfterDecision after,
            @Nullable WindowDetails window,
            @Nullable VoteAnswer vote,
            List<Statement> statements,
            List<ForceOutcome> outcomes,
            List<ForceOutcome> before) {
        return new DecisionAnswer(
                asked.reference(),
                asked.title(),
                asked.subject().matter().name(),
                asked.subject().reference(),
                asked.state().name(),
                asked.edition(),
                decision(asked, after),
                vote,
                statements,
                window == null || asked.isReopened() ? null : window(window),
                after.supersededBy(),
                after.supersedes(),
                outcomes.stream().map(ForceAnswer::of).toList(),
                asked.isReopened()
                        ? new Reopened(
                                window == null ? null : window(window),
                                before.stream().map(ForceAnswer::of).toList())
                        : null);
    }

    private static @Nullable Decision decision(CaseDetails asked, AfterDecision after) {
        Proposal decided = asked.proposal();
        LocalDate on = asked.decidedOn();
        if (on == null || decided == null) {
            return null;
        }
        return new Decision(
                on,
                asked.decider(),
                decided.ownership() == null ? null : decided.ownership().words(),
                decided.reasons(),
                decided.effectiveOn(),
                after.conditions(),
                after.reviewOn(),
                asked.publishedAt(),
                asked.urgent());
    }

    private static Window window(WindowDetails window) {
        return new Window(
                window.publishedAt(),
                window.closesAt(),
                window.seatsNeeded(),
                window.forcesNeeded(),
                window.seats(),
                window.forces(),
                window.end() == null ? null : window.end().name());
    }
}
