package uk.police.portfolio.authority.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can be asked: known codes, and territorial forces that exist on the date, each once, with no negative amount. */
record QuestionCheck(Establishment establishment, CapabilityTree capabilities) {

    List<QuestionFault> faults(CoverageQuestion question) {
        List<QuestionFault> faults = new ArrayList<>();
        if (!establishment.knows(question.decider())) {
            faults.add(new QuestionFault("UNKNOWN_DECIDER", "decider", question.decider()));
        }
        if (!capabilities.knows(question.capability())) {
            faults.add(new QuestionFault("UNKNOWN_CAPABILITY", "capability", question.capability()));
        }
        if (question.shares().isEmpty()) {
            faults.add(new QuestionFault("NO_SHARES", "shares", ""));
        }
        Set<String> asked = new HashSet<>();
        for (int i = 0; i < question.shares().size(); i++) {
            check(question.shares().get(i), "shares[" + i + "]", question.on(), asked, faults);
        }
        return faults;
    }

    private void check(ForceShare share, String at, LocalDate on, Set<String> asked, List<QuestionFault> faults) {
        String fault = faultOf(share.force(), on);
        if (fault != null) {
            faults.add(new QuestionFault(fault, at + ".force", share.force()));
        }
        if (!asked.add(share.force())) {
            faults.add(new QuestionFault("DUPLICATE_FORCE", at + ".force", share.force()));
        }
        if (share.amount().isNegative()) {
            faults.add(new QuestionFault(
                    "NEGATIVE_AMOUNT", at + ".amount", share.amount().plain()));
        }
    }

    private @Nullable String faultOf(String code, LocalDate on) {
        Establishment.ForceTerm force = establishment.force(code);
        if (force == null) {
            return "UNKNOWN_FORCE";
        }
        if (!force.territorial()) {
            return "NOT_TERRITORIAL";
        }
        return force.existence().contains(on) ? null : "FORCE_NOT_EXISTING";
    }
}
