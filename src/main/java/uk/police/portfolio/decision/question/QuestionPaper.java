package uk.police.portfolio.decision.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import uk.police.portfolio.decision.DecisionSubject;
import uk.police.portfolio.decision.PaperAsRead;
import uk.police.portfolio.organisation.ForceDetails;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Money;

/** What the readers of the case read of a question, and what the case is asked about. */
@Component
class QuestionPaper {

    private final AskableForces about;
    private final MessageSource messages;

    QuestionPaper(AskableForces about, MessageSource messages) {
        this.about = about;
        this.messages = messages;
    }

    DecisionSubject subject(QuestionDetails question, Actor by) {
        AskQuestion asked = question.content();
        Map<String, Money> shares = sharesOf(asked);
        return new DecisionSubject(
                Question.KIND,
                question.reference(),
                question.version(),
                asked.title(),
                asked.matter(),
                List.of(asked.capability()),
                by.personId(),
                question.bodyId(),
                List.of(),
                by.bodyId(),
                shares,
                null,
                "/questions/" + question.reference(),
                paper(asked, shares));
    }

    /** Nothing for each force where no money is asked for. */
    Map<String, Money> sharesOf(AskQuestion asked) {
        List<ForceDetails> forces = about.named(asked.forces());
        Award award = asked.award();
        if (award != null) {
            return award.sharing().share(award.amount(), forces);
        }
        Map<String, Money> nothing = new LinkedHashMap<>();
        forces.forEach(force -> nothing.put(force.code(), Money.ZERO));
        return nothing;
    }

    PaperAsRead paper(AskQuestion asked, Map<String, Money> shares) {
        return new PaperAsRead(
                List.of(
                        new PaperAsRead.Section(
                                say("decision.question.section"),
                                List.of(
                                        line("matter", say("decision.matter." + asked.matter())),
                                        line("asked", asked.asked()),
                                        line("reasons", asked.reasons()),
                                        line("capability", about.nameOf(asked.capability())))),
                        new PaperAsRead.Section(
                                say("decision.question.options"),
                                List.of(
                                        line("doNothing", asked.doNothing()),
                                        line("otherOptions", asked.otherOptions()))),
                        new PaperAsRead.Section(say("decision.question.forces-and-money"), money(asked, shares))),
                List.of());
    }

    private List<PaperAsRead.Line> money(AskQuestion asked, Map<String, Money> shares) {
        List<ForceDetails> forces = about.named(asked.forces());
        List<PaperAsRead.Line> lines = new ArrayList<>(
                List.of(line("forces", forces.stream().map(ForceDetails::name).collect(Collectors.joining(", ")))));
        Award award = asked.award();
        if (award == null) {
            lines.add(line("amount", say("decision.question.no-money")));
            return lines;
        }
        lines.add(line("amount", award.amount().full()));
        lines.add(line("sharing", say("decision.question.sharing." + award.sharing())));
        forces.forEach(force -> lines.add(new PaperAsRead.Line(
                force.name(), shares.getOrDefault(force.code(), Money.ZERO).full())));
        return lines;
    }

    private PaperAsRead.Line line(String field, String text) {
        return new PaperAsRead.Line(say("decision.question.field." + field), text);
    }

    private String say(String key) {
        return messages.getMessage(key, null, Locale.UK);
    }
}
