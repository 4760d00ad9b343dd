package uk.police.portfolio.programme.web.risk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import uk.police.portfolio.authority.Coverage;
import uk.police.portfolio.authority.Matter;
import uk.police.portfolio.authority.coverage.CoverageAnswer;
import uk.police.portfolio.authority.coverage.CoverageQuestion;
import uk.police.portfolio.authority.coverage.ForceCoverage;
import uk.police.portfolio.authority.coverage.ForceShare;
import uk.police.portfolio.organisation.ForceDetails;
import uk.police.portfolio.organisation.OrganisationDirectory;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.web.SignedIn;

/** Which live programmes lose authority by when: the board is asked about each of them on every date. */
@Controller
class RiskController {

    private static final String BOARD = "national-board/chair";
    // The sample takes the day before as the last day of the commissioners' offices; the date is to be verified.
    private static final LocalDate AFTER_COMMISSIONERS = LocalDate.of(2028, 5, 8);

    private final LiveProgrammes programmes;
    private final Coverage coverage;
    private final OrganisationDirectory organisation;
    private final Clock clock;

    RiskController(LiveProgrammes programmes, Coverage coverage, OrganisationDirectory organisation, Clock clock) {
        this.programmes = programmes;
        this.coverage = coverage;
        this.organisation = organisation;
        this.clock = clock;
    }

    @GetMapping("/programmes/at-risk")
    String show(@SignedIn Actor reader, Model model) {
        LocalDate today = London.today(clock);
        List<LocalDate> dates =
                List.of(today.plusDays(30), today.plusDays(60), today.plusDays(90), AFTER_COMMISSIONERS);
        List<LocalDate> asked = new ArrayList<>(List.of(today));
        asked.addAll(dates);
        List<LiveProgrammes.Live> live = programmes.readableBy(reader);
        List<CoverageAnswer> answers = answers(questions(live, asked));
        List<ProgrammeAtRisk> programmesAtRisk = new ArrayList<>();
        for (int i = 0; i < live.size(); i++) {
            programmesAtRisk.add(compared(live.get(i), answers.subList(i * asked.size(), (i + 1) * asked.size())));
        }
        model.addAttribute("page", RiskPage.of(today, dates, programmesAtRisk));
        return "programme/risk/list";
    }

    /** A programme none of whose forces exists on a date has nothing covered then. */
    private List<CoverageAnswer> answers(List<CoverageQuestion> questions) {
        Iterator<CoverageAnswer> asked = coverage.answers(questions.stream()
                        .filter(question -> !question.shares().isEmpty())
                        .toList())
                .iterator();
        return questions.stream()
                .map(question -> question.shares().isEmpty() ? new CoverageAnswer(List.of()) : asked.next())
                .toList();
    }

    /** Of forces that exist on the date: one that has merged by then is lost with its share. */
    private List<CoverageQuestion> questions(List<LiveProgrammes.Live> live, List<LocalDate> dates) {
        List<Set<String>> existing = dates.stream()
                .map(date -> organisation.territorialForces(date).stream()
                        .map(ForceDetails::code)
                        .collect(Collectors.toSet()))
                .toList();
        List<CoverageQuestion> questions = new ArrayList<>();
        for (LiveProgrammes.Live programme : live) {
            for (int i = 0; i < dates.size(); i++) {
                Set<String> there = existing.get(i);
                List<ForceShare> shares = programme.shares().stream()
                        .filter(share -> there.contains(share.force()))
                        .toList();
                questions.add(new CoverageQuestion(
                        BOARD, Matter.PROGRAMME_FUNDING, programme.capability(), dates.get(i), shares));
            }
        }
        return questions;
    }

    /** @param answers of today, then of each date */
    private static ProgrammeAtRisk compared(LiveProgrammes.Live programme, List<CoverageAnswer> answers) {
        List<ForceCoverage> covered = covered(answers.get(0));
        List<ProgrammeAtRisk.Loss> losses = answers.subList(1, answers.size()).stream()
                .map(then -> {
                    Set<String> still =
                            covered(then).stream().map(ForceCoverage::force).collect(Collectors.toSet());
                    List<Money> lost = covered.stream()
                            .filter(force -> !still.contains(force.force()))
                            .map(ForceCoverage::amount)
                            .toList();
                    return lost.isEmpty()
                            ? ProgrammeAtRisk.Loss.NONE
                            : new ProgrammeAtRisk.Loss(lost.size(), Money.sum(lost));
                })
                .toList();
        return new ProgrammeAtRisk(
                programme.reference(),
                programme.title(),
                programme.total(),
                answers.get(0).coveredSpend(),
                losses);
    }

    private static List<ForceCoverage> covered(CoverageAnswer answer) {
        return answer.forces().stream().filter(ForceCoverage::isCovered).toList();
    }
}
