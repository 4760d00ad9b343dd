package uk.police.portfolio.spend.cover;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import uk.police.portfolio.authority.Coverage;
import uk.police.portfolio.authority.Matter;
import uk.police.portfolio.authority.coverage.CoverageAnswer;
import uk.police.portfolio.authority.coverage.CoverageQuestion;
import uk.police.portfolio.authority.coverage.ForceCoverage;
import uk.police.portfolio.authority.coverage.ForceShare;
import uk.police.portfolio.organisation.ForceDetails;
import uk.police.portfolio.organisation.OrganisationDirectory;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.spend.SpendDimension;
import uk.police.portfolio.spend.SpendPicture;
import uk.police.portfolio.spend.SpendQuestion;
import uk.police.portfolio.spend.SpendReporting;
import uk.police.portfolio.spend.SpendTotal;
import uk.police.portfolio.spend.SpendTotals;

/**
 * Says how far there is authority for what is spent: whether the board may decide, on the day of the question, what each force is to pay
 * of each programme. What a page narrows the figures to never changes the answer about any of them.
 */
@Service
public class SpendCoverage {

    private static final String BOARD = "national-board/chair";
    private static final Set<SpendDimension> UNITS = Set.of(
            SpendDimension.YEAR,
            SpendDimension.PROGRAMME,
            SpendDimension.SERVICE,
            SpendDimension.CAPABILITY,
            SpendDimension.BODY);

    private final SpendPicture picture;
    private final SpendReporting reporting;
    private final ProgrammeShares shares;
    private final Coverage authority;
    private final OrganisationDirectory organisation;

    SpendCoverage(
            SpendPicture picture,
            SpendReporting reporting,
            ProgrammeShares shares,
            Coverage authority,
            OrganisationDirectory organisation) {
        this.picture = picture;
        this.reporting = reporting;
        this.shares = shares;
        this.authority = authority;
        this.organisation = organisation;
    }

    /** In the order in which authority answers them fastest: by capability. */
    private record Asked(String capability, String programme) implements Comparable<Asked> {

        @Override
        public int compareTo(Asked other) {
            int first = capability.compareTo(other.capability);
            return first != 0 ? first : programme.compareTo(other.programme);
        }
    }

    public CoveredSpend of(SpendQuestion question, Actor reader) {
        SpendTotals totals = picture.totals(question, reader, List.of(UNITS));
        LocalDate on = reporting.day(question);
        Map<String, ProgrammeShares.Share> known = shares.of(question);
        List<CoverUnit> units =
                totals.by(UNITS).stream().map(each -> unit(each, known)).toList();
        Map<Asked, Map<String, Cover>> answers = answers(units, known, on);
        return new CoveredSpend(
                on,
                units.stream().map(each -> ruled(each, answers)).toList(),
                totals.total(),
                totals.excludesRestricted());
    }

    private static CoverUnit unit(SpendTotal total, Map<String, ProgrammeShares.Share> known) {
        String programme = total.of().get(SpendDimension.PROGRAMME);
        String body = said(total, SpendDimension.BODY);
        return new CoverUnit(
                said(total, SpendDimension.YEAR),
                programme,
                total.of().get(SpendDimension.SERVICE),
                said(total, SpendDimension.CAPABILITY),
                body,
                total.amount(),
                Cover.UNASKED,
                programme != null && share(known, programme, body).bound());
    }

    private static String said(SpendTotal total, SpendDimension dimension) {
        return Objects.requireNonNull(total.of().get(dimension));
    }

    private static ProgrammeShares.Share share(
            Map<String, ProgrammeShares.Share> known, String programme, String body) {
        return known.getOrDefault(programme + " " + body, ProgrammeShares.Share.UNPLANNED);
    }

    /** All questions at once, on one register and one day. A service has no whole-life cost: it is asked about whatever the sum. */
    private Map<Asked, Map<String, Cover>> answers(
            List<CoverUnit> units, Map<String, ProgrammeShares.Share> known, LocalDate on) {
        Set<String> forces = organisation.territorialForces(on).stream()
                .map(ForceDetails::code)
                .collect(Collectors.toSet());
        Map<Asked, Map<String, Money>> asked = new TreeMap<>();
        for (CoverUnit unit : units) {
            Asked about = asked(unit);
            if (about != null && forces.contains(unit.body())) {
                asked.computeIfAbsent(about, any -> new TreeMap<>())
                        .put(
                                unit.body(),
                                share(known, about.programme(), unit.body()).amount());
            }
        }
        List<CoverageAnswer> answers = authority.answers(asked.entrySet().stream()
                .map(each -> question(each.getKey(), each.getValue(), on))
                .toList());
        Map<Asked, Map<String, Cover>> ruled = new HashMap<>();
        int at = 0;
        for (Asked about : asked.keySet()) {
            ruled.put(about, covers(answers.get(at++)));
        }
        return ruled;
    }

    private static CoverageQuestion question(Asked about, Map<String, Money> amounts, LocalDate on) {
        return new CoverageQuestion(
                BOARD,
                Matter.PROGRAMME_FUNDING,
                about.capability(),
                on,
                amounts.entrySet().stream()
                        .map(each -> new ForceShare(each.getKey(), each.getValue()))
                        .toList());
    }

    private static Map<String, Cover> covers(CoverageAnswer answer) {
        return answer.forces().stream()
                .collect(Collectors.toMap(ForceCoverage::force, force -> switch (force.status()) {
                    case COVERED -> Cover.COVERED;
                    case PARTIAL -> Cover.PARTIAL;
                    case NONE -> Cover.NONE;
                }));
    }

    private static @Nullable Asked asked(CoverUnit unit) {
        if (unit.programme() != null) {
            return new Asked(unit.capability(), unit.programme());
        }
        return unit.service() != null ? new Asked(unit.capability(), "") : null;
    }

    private static CoverUnit ruled(CoverUnit unit, Map<Asked, Map<String, Cover>> answers) {
        Asked about = asked(unit);
        Cover said = about == null
                ? Cover.UNASKED
                : answers.getOrDefault(about, Map.of()).getOrDefault(unit.body(), Cover.UNASKED);
        return new CoverUnit(
                unit.year(),
                unit.programme(),
                unit.service(),
                unit.capability(),
                unit.body(),
                unit.amount(),
                unit.bound() && said != Cover.UNASKED ? Cover.COVERED : said,
                unit.bound());
    }
}
