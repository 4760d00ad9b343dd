package uk.police.portfolio.spend.range;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.springframework.stereotype.Service;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.spend.SpendDimension;
import uk.police.portfolio.spend.SpendMeasure;
import uk.police.portfolio.spend.SpendPicture;
import uk.police.portfolio.spend.SpendQuestion;
import uk.police.portfolio.spend.SpendTotals;

/** Estimates what the outturn of a question may come to, from the same totals as every other page. */
@Service
public class ForecastRanges {

    private static final List<Set<SpendDimension>> ASKED =
            List.of(Set.of(SpendDimension.YEAR), Set.of(SpendDimension.YEAR, SpendDimension.PROGRAMME));

    private final SpendPicture picture;
    private final ForecastSpreads spreads;

    ForecastRanges(SpendPicture picture, ForecastSpreads spreads) {
        this.picture = picture;
        this.spreads = spreads;
    }

    /** Of the registered spend of these years, of what the reader may see. */
    public ForecastRange of(SpendQuestion question, List<FinancialYear> years, Actor reader) {
        SpendTotals registered = picture.totals(question.by(SpendMeasure.REGISTERED), reader, ASKED);
        SpendTotals actual = picture.totals(question.by(SpendMeasure.ACTUAL), reader, ASKED);
        Map<String, double[]> open = open(registered, actual, years);
        List<Spread> published = spreads.published();
        Map<String, ForecastSpreads.Straying> straying = spreads.programmes(published, question);
        ForecastSpreads.Straying unknown = Objects.requireNonNull(straying.get(""));
        Map<String, Integer> counted = new LinkedHashMap<>();
        List<Uncertain> forecasts = new ArrayList<>();
        int ofHistory = 0;
        for (Map.Entry<String, double[]> programme : open.entrySet()) {
            ForecastSpreads.Straying by = straying.getOrDefault(programme.getKey(), unknown);
            forecasts.add(new Uncertain(programme.getValue(), by.low(), by.high()));
            ofHistory += by.ofHistory() ? 1 : 0;
            if (!by.ofHistory()) {
                counted.merge(by.confidence(), 1, Integer::sum);
            }
        }
        long seed = seed(question, registered);
        Draws draws = Draws.of(certain(registered, open, years), forecasts, seed);
        return new ForecastRange(
                estimates(registered, actual, years, draws),
                estimate(Money.sum(actual.by(SpendDimension.YEAR).values()), registered.total(), draws, years.size()),
                published.stream()
                        .map(spread -> spread.of(counted.getOrDefault(spread.confidence(), 0)))
                        .toList(),
                ofHistory,
                seed,
                registered.excludesRestricted());
    }

    /**
     * What each programme's registered spend exceeds its actual spend by, a year each; what no programme names is under the empty
     * one. In the order of their references: the database answers in any order, and the draws follow one another.
     */
    private static Map<String, double[]> open(SpendTotals registered, SpendTotals actual, List<FinancialYear> years) {
        Map<String, double[]> open = new TreeMap<>();
        for (int i = 0; i < years.size(); i++) {
            String year = years.get(i).toString();
            Map<String, Money> said = registered.by(SpendDimension.PROGRAMME, year);
            Map<String, Money> spent = actual.by(SpendDimension.PROGRAMME, year);
            for (String programme : said.keySet()) {
                Money left = said.getOrDefault(programme, Money.ZERO).minus(spent.getOrDefault(programme, Money.ZERO));
                if (left.isMoreThan(Money.ZERO)) {
                    open.computeIfAbsent(programme, any -> new double[years.size()])[i] =
                            left.amount().doubleValue();
                }
            }
        }
        return open;
    }

    /** All that is registered and not open: spent, or restricted money that only the national totals have. */
    private static double[] certain(SpendTotals registered, Map<String, double[]> open, List<FinancialYear> years) {
        double[] certain = new double[years.size()];
        Map<String, Money> totals = registered.by(SpendDimension.YEAR);
        for (int i = 0; i < certain.length; i++) {
            certain[i] = totals.getOrDefault(years.get(i).toString(), Money.ZERO)
                    .amount()
                    .doubleValue();
            for (double[] each : open.values()) {
                certain[i] -= each[i];
            }
        }
        return certain;
    }

    private static List<ForecastRange.Year> estimates(
            SpendTotals registered, SpendTotals actual, List<FinancialYear> years, Draws draws) {
        Map<String, Money> said = registered.by(SpendDimension.YEAR);
        Map<String, Money> spent = actual.by(SpendDimension.YEAR);
        List<ForecastRange.Year> found = new ArrayList<>();
        for (int i = 0; i < years.size(); i++) {
            String year = years.get(i).toString();
            found.add(new ForecastRange.Year(
                    years.get(i),
                    estimate(spent.getOrDefault(year, Money.ZERO), said.getOrDefault(year, Money.ZERO), draws, i)));
        }
        return found;
    }

    private static ForecastRange.Estimate estimate(Money certain, Money forecast, Draws draws, int year) {
        return new ForecastRange.Estimate(
                certain,
                forecast,
                pounds(draws.percentile(year, 10)),
                pounds(draws.percentile(year, 50)),
                pounds(draws.percentile(year, 90)));
    }

    /** To the whole thousand: a penny would say that it is known. */
    private static Money pounds(double drawn) {
        return new Money(
                new BigDecimal(drawn).setScale(-3, RoundingMode.HALF_UP).setScale(2));
    }

    private static long seed(SpendQuestion question, SpendTotals registered) {
        CRC32 sum = new CRC32();
        sum.update((question.query() + "|" + registered.total().plain()).getBytes(StandardCharsets.UTF_8));
        return sum.getValue();
    }
}
