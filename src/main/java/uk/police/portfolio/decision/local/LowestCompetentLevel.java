package uk.police.portfolio.decision.local;

import java.util.ArrayList;
import java.util.List;
import uk.police.portfolio.decision.DecisionSubject;
import uk.police.portfolio.rules.Rule;
import uk.police.portfolio.rules.RuleBook;
import uk.police.portfolio.shared.Money;

/** A case is decided at the lowest level that has authority, unless a rule lifts it. */
final class LowestCompetentLevel {

    private LowestCompetentLevel() {}

    /** Everything that lifts the case; it stays with one office where nothing does. */
    static List<Lift> lifts(DecisionSubject subject, AssessRoute told, RuleBook rules) {
        List<Lift> lifts = new ArrayList<>();
        Money cost = Money.sum(subject.shares().values());
        if (cost.isMoreThan(rules.money(Rule.LOCAL_LIMIT))) {
            lifts.add(Lift.OVER_LOCAL_LIMIT);
        }
        Integer score = told.duplicateScore() == null ? subject.duplicateScore() : told.duplicateScore();
        if (score != null && score >= rules.number(Rule.DUPLICATE_THRESHOLD)) {
            lifts.add(Lift.LIKELY_DUPLICATE);
        }
        if (subject.shares().size() > 1) {
            lifts.add(Lift.SEVERAL_FORCES);
        }
        if (told.novel()) {
            lifts.add(Lift.NOVEL);
        }
        return lifts;
    }
}
