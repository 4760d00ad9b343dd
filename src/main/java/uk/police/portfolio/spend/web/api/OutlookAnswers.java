package uk.police.portfolio.spend.web.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.spend.outlook.Affordability;
import uk.police.portfolio.spend.outlook.SpendMovement;
import uk.police.portfolio.spend.range.ForecastRange;

/** What the pages of the outlook say, for other systems: pounds with two decimals, as text. */
final class OutlookAnswers {

    private OutlookAnswers() {}

    /**
     * What bodies can afford, and what each source funds.
     *
     * @param withoutBudget names of bodies that have spend and returned no budget
     * @param restrictedExcluded whether there is restricted money that these rows leave out
     */
    record AffordabilityAnswer(
            List<String> years,
            List<Body> bodies,
            List<String> withoutBudget,
            List<Funding> funding,
            boolean restrictedExcluded,
            BesideAnswer reporting) {

        /** One body. */
        record Body(String body, String name, String budget, String registered, String committed, String headroom) {}

        /**
         * One source.
         *
         * @param amounts by financial year
         * @param cliffEdges the years in which it falls by half or more
         */
        record Funding(String fundingSource, Map<String, String> amounts, List<String> cliffEdges) {}
    }

    /**
     * What moved since the end of a day.
     *
     * @param restrictedExcluded whether there is restricted money that is in neither sum and in no step
     */
    record MovementAnswer(
            String since,
            String by,
            String before,
            String change,
            String after,
            List<Step> steps,
            boolean restrictedExcluded,
            BesideAnswer reporting) {

        /**
         * One step.
         *
         * @param key a code or one of our own words; empty for what is not named
         */
        record Step(String key, String before, String change, String after) {}
    }

    /**
     * What the outturn may come to: an estimate, never a fact.
     *
     * @param seed which draws they are
     */
    record RangeAnswer(
            int draws, long seed, List<Year> years, Year all, boolean restrictedExcluded, BesideAnswer reporting) {

        /** @param financialYear {@code all} for all of them together, whose percentiles are no sums */
        record Year(String financialYear, String actual, String registered, String p10, String p50, String p90) {}
    }

    static AffordabilityAnswer of(Affordability afford, BesideAnswer beside) {
        return new AffordabilityAnswer(
                afford.years().stream().map(Object::toString).toList(),
                afford.bodies().stream()
                        .map(body -> new AffordabilityAnswer.Body(
                                body.code(),
                                body.name(),
                                body.budget().plain(),
                                body.registered().plain(),
                                body.committed().plain(),
                                body.headroom().plain()))
                        .toList(),
                afford.without(),
                afford.fundings().stream()
                        .map(funding -> new AffordabilityAnswer.Funding(
                                funding.source(),
                                amounts(afford, funding.years()),
                                funding.cliffs().stream().map(Object::toString).toList()))
                        .toList(),
                afford.excludesRestricted(),
                beside);
    }

    private static Map<String, String> amounts(Affordability afford, List<Money> amounts) {
        Map<String, String> byYear = new LinkedHashMap<>();
        for (int i = 0; i < amounts.size(); i++) {
            byYear.put(afford.years().get(i).toString(), amounts.get(i).plain());
        }
        return byYear;
    }

    static MovementAnswer of(SpendMovement movement, String by, BesideAnswer beside) {
        return new MovementAnswer(
                movement.since().toString(),
                by,
                movement.before().plain(),
                movement.change().plain(),
                movement.after().plain(),
                movement.steps().stream()
                        .map(step -> new MovementAnswer.Step(
                                step.key(),
                                step.before().plain(),
                                step.change().plain(),
                                step.after().plain()))
                        .toList(),
                movement.restrictedExcluded(),
                beside);
    }

    static RangeAnswer of(ForecastRange range, BesideAnswer beside) {
        return new RangeAnswer(
                range.draws(),
                range.seed(),
                range.years().stream()
                        .map(each -> year(each.year().toString(), each.estimate()))
                        .toList(),
                year("all", range.all()),
                range.excludesRestricted(),
                beside);
    }

    private static RangeAnswer.Year year(String name, ForecastRange.Estimate estimate) {
        return new RangeAnswer.Year(
                name,
                estimate.certain().plain(),
                estimate.forecast().plain(),
                estimate.p10().plain(),
                estimate.p50().plain(),
                estimate.p90().plain());
    }
}
