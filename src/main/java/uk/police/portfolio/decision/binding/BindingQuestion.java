package uk.police.portfolio.decision.binding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.police.portfolio.authority.Coverage;
import uk.police.portfolio.authority.Matter;
import uk.police.portfolio.authority.coverage.CoverageAnswer;
import uk.police.portfolio.authority.coverage.CoverageQuestion;
import uk.police.portfolio.authority.coverage.ForceCoverage;
import uk.police.portfolio.authority.coverage.ForceShare;
import uk.police.portfolio.authority.coverage.SeatCoverage;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.decision.DecisionSubject;
import uk.police.portfolio.decision.Proposal;
import uk.police.portfolio.organisation.ForceDetails;
import uk.police.portfolio.organisation.OrganisationDirectory;
import uk.police.portfolio.shared.Money;

/**
 * Puts a case's questions to the register: its own matter, about its heaviest capability, with each force's whole-life share;
 * and where it gives capabilities an owner, ownership of each of them. Who may spend may not, for that, give away who owns.
 */
@Component
class BindingQuestion {

    private final Coverage coverage;
    private final OrganisationDirectory organisation;

    BindingQuestion(Coverage coverage, OrganisationDirectory organisation) {
        this.coverage = coverage;
        this.organisation = organisation;
    }

    /** Forces that hold no seat on the date can take part, and are neither bound nor reserved. */
    BindingRuling ask(CaseDetails asked, String decider, LocalDate on) {
        List<ForceShare> shares = shares(asked.subject(), on);
        if (shares.isEmpty()) {
            return new BindingRuling(new CoverageAnswer(List.of()), new CoverageAnswer(List.of()));
        }
        List<CoverageAnswer> answers = coverage.answers(questions(asked, decider, on, shares));
        CoverageAnswer own = answers.get(0);
        return new BindingRuling(answers.stream().skip(1).reduce(own, BindingQuestion::both), own);
    }

    private List<ForceShare> shares(DecisionSubject subject, LocalDate on) {
        Set<String> seated = organisation.territorialForces(on).stream()
                .map(ForceDetails::code)
                .collect(Collectors.toSet());
        return subject.shares().entrySet().stream()
                .filter(share -> seated.contains(share.getKey()))
                .map(share -> new ForceShare(share.getKey(), share.getValue()))
                .toList();
    }

    private static List<CoverageQuestion> questions(
            CaseDetails asked, String decider, LocalDate on, List<ForceShare> shares) {
        DecisionSubject subject = asked.subject();
        List<CoverageQuestion> questions = new ArrayList<>();
        questions.add(new CoverageQuestion(decider, subject.matter(), subject.capabilityCode(), on, shares));
        List<ForceShare> nothing = shares.stream()
                .map(share -> new ForceShare(share.force(), Money.ZERO))
                .toList();
        owned(asked)
                .map(capability -> new CoverageQuestion(decider, Matter.OWNERSHIP, capability, on, nothing))
                .forEach(questions::add);
        return questions;
    }

    /** The capabilities that get an owner, beside the one whose ownership is what the case asks for. */
    private static Stream<String> owned(CaseDetails asked) {
        Proposal proposal = asked.proposal();
        DecisionSubject subject = asked.subject();
        return proposal == null || proposal.ownership() == null
                ? Stream.empty()
                : subject.capabilityCodes().stream().skip(subject.matter() == Matter.OWNERSHIP ? 1 : 0);
    }

    private static CoverageAnswer both(CoverageAnswer one, CoverageAnswer other) {
        return new CoverageAnswer(IntStream.range(0, one.forces().size())
                .mapToObj(force -> both(one.forces().get(force), other.forces().get(force)))
                .toList());
    }

    private static ForceCoverage both(ForceCoverage one, ForceCoverage other) {
        return new ForceCoverage(
                one.force(),
                one.amount(),
                IntStream.range(0, one.seats().size())
                        .mapToObj(seat ->
                                both(one.seats().get(seat), other.seats().get(seat)))
                        .toList());
    }

    /** What the seat lacks for the first of the two, or else for the other; or else what is used for either. */
    private static SeatCoverage both(SeatCoverage one, SeatCoverage other) {
        if (!one.covered() || !other.covered()) {
            return one.covered() ? other : one;
        }
        List<String> used = Stream.concat(one.instruments().stream(), other.instruments().stream())
                .distinct()
                .toList();
        return new SeatCoverage(one.seat(), one.kind(), used, null);
    }
}
