package uk.police.portfolio.spend.outlook;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import uk.police.portfolio.programme.CostLine;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.shared.Role;
import uk.police.portfolio.spend.SpendDimension;
import uk.police.portfolio.spend.SpendMeasure;
import uk.police.portfolio.spend.SpendPicture;
import uk.police.portfolio.spend.SpendQuestion;
import uk.police.portfolio.spend.SpendTotals;

/** Answers what takes more than one question to the picture, from its answers alone: no figure here is added up anew. */
@Service
public class SpendOutlook {

    private static final int STEPS = 10;
    private static final Money CLIFF = Money.of("100000.00");

    private final SpendPicture picture;
    private final OutlookNames names;
    private final Clock clock;

    SpendOutlook(SpendPicture picture, OutlookNames names, Clock clock) {
        this.picture = picture;
        this.names = names;
        this.clock = clock;
    }

    public LocalDate today() {
        return London.today(clock);
    }

    /** The day to compare with where none is asked for: that of the returns before the latest, otherwise a quarter ago. */
    public LocalDate lastReturns() {
        LocalDate today = today();
        return names.lastReturns().filter(day -> day.isBefore(today)).orElse(today.minusMonths(3));
    }

    /**
     * What moved since the end of that day, up to the end of the day that is asked about, by one dimension. Without the restricted money
     * that the reader may not see: it counts in the totals of a year, but from one day to the next it would say whose it is, beside
     * who posted lines in between.
     */
    public SpendMovement movement(SpendQuestion question, LocalDate since, SpendDimension by, Actor reader) {
        SpendTotals before = picture.totals(question.asAt(since), reader, List.of(Set.of(by)));
        SpendTotals after = picture.totals(question, reader, List.of(Set.of(by)));
        Map<String, Money> was = before.by(by);
        Map<String, Money> is = after.by(by);
        Map<String, String> named = names.names();
        Set<String> keys = new LinkedHashSet<>(is.keySet());
        keys.addAll(was.keySet());
        List<SpendMovement.Step> moved = keys.stream()
                .map(key -> step(by, key, named, was.getOrDefault(key, Money.ZERO), is.getOrDefault(key, Money.ZERO)))
                .filter(step -> !step.change().isZero())
                .sorted(Comparator.comparing((SpendMovement.Step step) ->
                                step.change().amount().abs())
                        .reversed()
                        .thenComparing(SpendMovement.Step::key))
                .toList();
        boolean excludes = before.excludesRestricted() || after.excludesRestricted();
        boolean hasMore = excludes && question.isWhole();
        Money from = hasMore ? Money.sum(was.values()) : before.total();
        Money until = hasMore ? Money.sum(is.values()) : after.total();
        return new SpendMovement(
                since,
                question.asAt(),
                from,
                steps(moved, from.minus(Money.sum(was.values())), until.minus(Money.sum(is.values()))),
                until,
                excludes,
                names.postedBetween(
                        since,
                        Objects.requireNonNullElse(question.asAt(), London.today(clock)),
                        reader.isPortal() || reader.holdsAny(Role.NATIONAL_FINANCE, Role.AUDITOR)));
    }

    /** Each body's budget beside what it registered and promised, and what comes from each source of funding by year. */
    public Affordability affordability(SpendQuestion question, List<FinancialYear> years, Actor reader) {
        List<Set<SpendDimension>> byBody = List.of(Set.of(SpendDimension.BODY));
        SpendTotals registered = picture.totals(
                question.by(SpendMeasure.REGISTERED),
                reader,
                List.of(Set.of(SpendDimension.BODY), Set.of(SpendDimension.YEAR, SpendDimension.FUNDING)));
        SpendTotals budgeted = picture.totals(question.by(SpendMeasure.BUDGET), reader, byBody);
        SpendTotals promised = picture.totals(question.by(SpendMeasure.COMMITTED), reader, byBody);
        Map<String, Money> budgets = budgeted.by(SpendDimension.BODY);
        Map<String, Money> committed = promised.by(SpendDimension.BODY);
        Map<String, Money> spent = registered.by(SpendDimension.BODY);
        Map<String, String> named = names.names();
        List<Affordability.Funding> fundings = fundings(registered, years);
        return new Affordability(
                years,
                budgets.keySet().stream()
                        .map(code -> new Affordability.Body(
                                code,
                                named.getOrDefault(code, code),
                                budgets.getOrDefault(code, Money.ZERO),
                                spent.getOrDefault(code, Money.ZERO),
                                committed.getOrDefault(code, Money.ZERO)))
                        .sorted(Comparator.comparing(Affordability.Body::headroom))
                        .toList(),
                spent.keySet().stream()
                        .filter(code -> !budgets.containsKey(code))
                        .map(code -> named.getOrDefault(code, code))
                        .sorted()
                        .toList(),
                fundings,
                sums(fundings, years.size()),
                Stream.of(registered, budgeted, promised).anyMatch(SpendTotals::excludesRestricted));
    }

    private static List<Money> sums(List<Affordability.Funding> fundings, int years) {
        List<Money> sums = new ArrayList<>();
        for (int i = 0; i < years; i++) {
            int year = i;
            sums.add(Money.sum(
                    fundings.stream().map(each -> each.years().get(year)).toList()));
        }
        return sums;
    }

    private static List<Affordability.Funding> fundings(SpendTotals totals, List<FinancialYear> years) {
        Set<String> sources = new TreeSet<>();
        years.forEach(year -> sources.addAll(
                totals.by(SpendDimension.FUNDING, year.toString()).keySet()));
        return sources.stream().map(source -> funding(source, totals, years)).toList();
    }

    private static Affordability.Funding funding(String source, SpendTotals totals, List<FinancialYear> years) {
        List<Money> amounts = new ArrayList<>();
        List<FinancialYear> cliffs = new ArrayList<>();
        @Nullable Money last = null;
        for (FinancialYear year : years) {
            Money amount = totals.by(SpendDimension.FUNDING, year.toString()).getOrDefault(source, Money.ZERO);
            amounts.add(amount);
            if (last != null && falls(last, amount)) {
                cliffs.add(year);
            }
            last = amount;
        }
        boolean known = Stream.of(CostLine.FundingSource.values())
                .anyMatch(each -> each.name().equals(source));
        return new Affordability.Funding(source, known, amounts, cliffs);
    }

    private static boolean falls(Money from, Money to) {
        Money fall = from.minus(to);
        return !CLIFF.isMoreThan(fall) && !from.isMoreThan(fall.plus(fall));
    }

    private static SpendMovement.Step step(
            SpendDimension by, String key, Map<String, String> names, Money before, Money after) {
        return switch (by) {
            case BODY, CAPABILITY -> new SpendMovement.Step(key, names.getOrDefault(key, key), false, before, after);
            case PROGRAMME, SUPPLIER ->
                key.isEmpty()
                        ? new SpendMovement.Step(key, "spend.movement.unnamed", true, before, after)
                        : new SpendMovement.Step(key, key, false, before, after);
            default -> new SpendMovement.Step(key, "spend." + by.parameter() + "." + key, true, before, after);
        };
    }

    /** The largest by name; the others as one; and what is left where each was rounded on its own: before, and after. */
    private static List<SpendMovement.Step> steps(List<SpendMovement.Step> moved, Money before, Money after) {
        List<SpendMovement.Step> steps = new ArrayList<>(moved.subList(0, Math.min(STEPS, moved.size())));
        List<SpendMovement.Step> rest = moved.subList(steps.size(), moved.size());
        if (!rest.isEmpty()) {
            steps.add(new SpendMovement.Step(
                    "",
                    "spend.others",
                    true,
                    Money.sum(rest.stream().map(SpendMovement.Step::before).toList()),
                    Money.sum(rest.stream().map(SpendMovement.Step::after).toList())));
        }
        if (!before.equals(after)) {
            steps.add(new SpendMovement.Step("", "spend.movement.rounding", true, before, after));
        }
        return steps;
    }
}
