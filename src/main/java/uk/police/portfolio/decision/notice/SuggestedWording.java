package uk.police.portfolio.decision.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
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
    private final DecisionInWords decision;
    private final MessageSource messages;

    SuggestedWording(
            BoardVotes votes, CaseConsultations consultations, DecisionInWords decision, MessageSource messages) {
        this.votes = votes;
        this.consultations = consultations;
        this.decision = decision;
        this.messages = messages;
    }

    NoticeWording of(CaseDetails decided) {
        Map<NoticePart, String> parts = new EnumMap<>(NoticePart.class);
        PaperAsRead paper = decided.subject().paper();
        parts.put(
                NoticePart.PURPOSE,
                line(paper, say("programme.section.ABOUT"), say("programme.field.summary"))
                        + line(paper, say("decision.question.section"), say("decision.question.field.asked")));
        parts.put(
                NoticePart.OPTIONS,
                section(paper, say("programme.section.OPTIONS")) + section(paper, say("decision.question.options")));
        Proposal proposal = decided.proposal();
        parts.put(NoticePart.DECISION, proposal == null ? "" : decision.of(proposal));
        parts.put(NoticePart.CONSULTATION, consultation(decided));
        parts.put(NoticePart.INTERESTS, interests(decided));
        return new NoticeWording(parts, null, "");
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
                    InWords.date(London.dayOf(asked.openedAt())),
                    InWords.date(closedOn(asked)),
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

    /** Its last day, or the earlier one on which it was closed. */
    private static LocalDate closedOn(ConsultationDetails asked) {
        Instant ended = asked.endedAt();
        LocalDate day = ended == null ? asked.lastDay() : London.dayOf(ended);
        return day.isBefore(asked.lastDay()) ? day : asked.lastDay();
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
