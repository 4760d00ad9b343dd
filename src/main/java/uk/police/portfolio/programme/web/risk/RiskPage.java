package uk.police.portfolio.programme.web.risk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import uk.police.portfolio.shared.Money;

/**
 * What is lost by each of some dates.
 *
 * @param dates looked ahead to, in order
 * @param losing the programmes that lose anything, the most money first
 * @param totals of all of them, for each date
 * @param live how many programmes were asked about
 */
record RiskPage(
        LocalDate today,
        List<LocalDate> dates,
        List<ProgrammeAtRisk> losing,
        List<ProgrammeAtRisk.Loss> totals,
        int live) {

    static RiskPage of(LocalDate today, List<LocalDate> dates, List<ProgrammeAtRisk> programmes) {
        List<ProgrammeAtRisk> losing = programmes.stream()
                .filter(ProgrammeAtRisk::losesAnything)
                .sorted(Comparator.comparing(ProgrammeAtRisk::worst)
                        .reversed()
                        .thenComparing(ProgrammeAtRisk::reference))
                .toList();
        List<ProgrammeAtRisk.Loss> totals = new ArrayList<>();
        for (int i = 0; i < dates.size(); i++) {
            int date = i;
            List<ProgrammeAtRisk.Loss> losses =
                    losing.stream().map(each -> each.losses().get(date)).toList();
            totals.add(new ProgrammeAtRisk.Loss(
                    losses.stream().filter(loss -> !loss.isNone()).count(),
                    Money.sum(losses.stream().map(ProgrammeAtRisk.Loss::money).toList())));
        }
        return new RiskPage(today, dates, losing, totals, programmes.size());
    }
}
