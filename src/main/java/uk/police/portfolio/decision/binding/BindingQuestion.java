package uk.police.portfolio.decision.binding;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.police.portfolio.authority.Coverage;
import uk.police.portfolio.authority.coverage.CoverageAnswer;
import uk.police.portfolio.authority.coverage.CoverageQuestion;
import uk.police.portfolio.authority.coverage.ForceShare;
import uk.police.portfolio.decision.DecisionSubject;
import uk.police.portfolio.organisation.ForceDetails;
import uk.police.portfolio.organisation.OrganisationDirectory;

/** Puts a case's question to the register: its matter, its heaviest capability, and each force's whole-life share. */
@Component
class BindingQuestion {

    private final Coverage coverage;
    private final OrganisationDirectory organisation;

    BindingQuestion(Coverage coverage, OrganisationDirectory organisation) {
        this.coverage = coverage;
        this.organisation = organisation;
    }

    /** Forces that hold no seat on the date can take part, and are neither bound nor reserved. */
    CoverageAnswer ask(DecisionSubject subject, String decider, LocalDate on) {
        Set<String> seated = organisation.territorialForces(on).stream()
                .map(ForceDetails::code)
                .collect(Collectors.toSet());
        List<ForceShare> shares = subject.shares().entrySet().stream()
                .filter(share -> seated.contains(share.getKey()))
                .map(share -> new ForceShare(share.getKey(), share.getValue()))
                .toList();
        return shares.isEmpty()
                ? new CoverageAnswer(List.of())
                : coverage.answer(
                        new CoverageQuestion(decider, subject.matter(), subject.capabilityCode(), on, shares));
    }
}
