package uk.police.portfolio.decision.callin.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.decision.CaseAct;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.decision.callin.WindowDetails;
import uk.police.portfolio.decision.callin.WindowTerms;
import uk.police.portfolio.web.Choice;

/**
 * A page on which a decision is moved on by one of several acts.
 *
 * @param name a part of message keys: {@code publication}, {@code hearing}, {@code ending}
 * @param terms under which it would be published now, on the page about that
 * @param window that was called in, on the page about that
 */
record CoursePage(
        String name,
        CaseDetails decided,
        List<CaseAct> acts,
        @Nullable WindowTerms terms,
        @Nullable WindowDetails window) {

    public List<Choice> choices() {
        return acts.stream().map(act -> choice("decision.course." + act)).toList();
    }

    private static Choice choice(String key) {
        String act = key.substring(key.lastIndexOf('.') + 1);
        return Choice.worded(act, key).explainedBy("decision.course.hint." + act);
    }
}
