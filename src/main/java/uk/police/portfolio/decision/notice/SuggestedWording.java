package uk.police.portfolio.decision.notice;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import uk.police.portfolio.capability.Ownership;
import uk.police.portfolio.consultation.ConsultationDetails;
import uk.police.portfolio.consultation.ConsultationStanding;
import uk.police.portfolio.consultation.answer.Answer;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.decision.PaperAsRead;
import uk.police.portfolio.decision.Proposal;
import uk.police.portfolio.decision.board.BoardVotes;
import uk.police.portfolio.decision.consulting.CaseConsultations;
import uk.police.portfolio.shared.InWords;
import uk.police.portfolio.shared.London;

/** What the record already says, for the secretariat to start from: nothing of it is public until they have read it. */
@Component
class SuggestedWording {

    private final BoardVotes votes;
    private final CaseConsultations consultations;
    private final MessageSource messages;

    SuggestedWording(BoardVotes votes, CaseConsultations consultations, MessageSource messages) {
        this.votes = votes;
        this.consultations = consultations;
        this.messages = messages;
    }

    NoticeWording of(CaseDetails decided) {
        Map<NoticePart, String> parts = new EnumMap<>(NoticePart.class);
        PaperAsRead paper = decided.subject().paper();
        parts.put(NoticePart.PURPOSE, line(paper, say("programme.section.ABOUT"), say("programme.field.summary")));
        parts.put(NoticePart.OPTIONS, section(paper, say("programme.section.OPTIONS")));
        parts.put(NoticePart.DECISION, decision(decided.proposal()));
        parts.put(NoticePart.CONSULTATION, consultation(decided));
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

    /** The numbers of the closed consultation; empty where there was none. */
    private String consultation(CaseDetails decided) {
        return consultations
                .on(decided.reference())
                .filter(ConsultationDetails::isClosed)
                .flatMap(asked -> consultations
                        .standing(decided.reference())
                        .map(standing -> summary(asked, standing, consultations.tally(asked))))
                .orElse("");
    }

    private String summary(ConsultationDetails asked, ConsultationStanding standing, Map<Answer, Long> tally) {
        return messages.getMessage(
                "decision.notice.consultation.summary",
                new Object[] {
                    asked.reference(),
                    InWords.date(asked.openedAt().atZone(London.ZONE).toLocalDate()),
                    InWords.date(asked.lastDay()),
                    standing.invited(),
                    standing.answered(),
                    String.valueOf(standing.response()),
                    tally.getOrDefault(Answer.SUPPORT, 0L),
                    tally.getOrDefault(Answer.SUPPORT_WITH_CHANGE, 0L),
                    tally.getOrDefault(Answer.OBJECT, 0L),
                    tally.getOrDefault(Answer.ABSTAIN, 0L),
                    standing.repliesPublished()
                },
                LocaleContextHolder.getLocale());
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
