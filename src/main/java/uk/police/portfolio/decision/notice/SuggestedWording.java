package uk.police.portfolio.decision.notice;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import uk.police.portfolio.capability.Ownership;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.decision.PaperAsRead;
import uk.police.portfolio.decision.Proposal;
import uk.police.portfolio.decision.board.BoardVotes;

/** What the record already says, for the secretariat to start from: nothing of it is public until they have read it. */
@Component
class SuggestedWording {

    private final BoardVotes votes;
    private final MessageSource messages;

    SuggestedWording(BoardVotes votes, MessageSource messages) {
        this.votes = votes;
        this.messages = messages;
    }

    NoticeWording of(CaseDetails decided) {
        Map<NoticePart, String> parts = new EnumMap<>(NoticePart.class);
        PaperAsRead paper = decided.subject().paper();
        parts.put(NoticePart.PURPOSE, line(paper, say("programme.section.ABOUT"), say("programme.field.summary")));
        parts.put(NoticePart.OPTIONS, section(paper, say("programme.section.OPTIONS")));
        parts.put(NoticePart.DECISION, decision(decided.proposal()));
        parts.put(NoticePart.INTERESTS, interests(decided));
        return new NoticeWording(parts, null, "");
    }

    private String decision(@org.jspecify.annotations.Nullable Proposal proposal) {
        if (proposal == null) {
            return "";
        }
        Ownership ownership = proposal.ownership();
        String model = say("decision.model." + (ownership == null ? "UNCHANGED" : ownership.model()));
        String conditions = proposal.conditions().stream()
                .map(condition -> "\n" + condition)
                .collect(Collectors.joining());
        return model + ". " + proposal.reasons() + conditions;
    }

    private String interests(CaseDetails decided) {
        List<String> declared = votes.interestsIn(decided).stream()
                .map(interest ->
                        "%s, %s: %s".formatted(interest.personName(), interest.officeTitle(), interest.words()))
                .toList();
        return declared.isEmpty() ? say("decision.notice.interests.none") : String.join("\n", declared);
    }

    private static String section(PaperAsRead paper, String heading) {
        return paper.sections().stream()
                .filter(section -> section.heading().equals(heading))
                .flatMap(section -> section.lines().stream())
                .map(line -> line.label() + ": " + line.text())
                .collect(Collectors.joining("\n"));
    }

    private static String line(PaperAsRead paper, String heading, String label) {
        return paper.sections().stream()
                .filter(section -> section.heading().equals(heading))
                .flatMap(section -> section.lines().stream())
                .filter(line -> line.label().equals(label))
                .map(PaperAsRead.Line::text)
                .collect(Collectors.joining("\n"));
    }

    private String say(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
