package uk.police.portfolio.decision.consulting;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.police.portfolio.consultation.ConsultationDetails;
import uk.police.portfolio.consultation.ConsultationRegister;
import uk.police.portfolio.consultation.ConsultationStanding;
import uk.police.portfolio.consultation.ConsultationSubject;
import uk.police.portfolio.consultation.answer.Answer;
import uk.police.portfolio.consultation.answer.SeatAnswers;
import uk.police.portfolio.consultation.answer.SeatDetails;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.decision.ConsultationEnd;
import uk.police.portfolio.decision.DecisionCourse;
import uk.police.portfolio.organisation.SeatKind;
import uk.police.portfolio.shared.Actor;

/** Sends a case out for consultation, and takes it from there to the board. */
@Service
@Transactional
public class CaseConsultations {

    static final String CASE = "case";

    private final DecisionCourse course;
    private final ConsultationRegister consultations;
    private final SeatAnswers answers;

    CaseConsultations(DecisionCourse course, ConsultationRegister consultations, SeatAnswers answers) {
        this.course = course;
        this.consultations = consultations;
        this.answers = answers;
    }

    /**
     * Asks both seats of each force; answers the consultation's reference. Refused as the case refuses it ({@code CASE_IS_…},
     * {@code OWN_CASE}), and as the consultation does ({@code CONSULTATION_ASKS_NOBODY}).
     */
    public String open(String caseReference, Collection<String> forceCodes, String reason, Actor by) {
        course.consult(caseReference, reason, by);
        CaseDetails asked = course.lock(caseReference);
        List<String> seats = forceCodes.stream()
                .flatMap(force -> Stream.of(SeatKind.values()).map(kind -> kind.of(force)))
                .toList();
        return consultations.open(subject(asked), seats, by);
    }

    /**
     * The case goes on to the board. Refused while the consultation is open ({@code CONSULTATION_IS_OPEN}), or while replies
     * are missing, with their number ({@code REPLIES_ARE_MISSING}).
     */
    public void end(String caseReference, String reason, Actor by) {
        course.lock(caseReference);
        ConsultationEnd end = standing(caseReference)
                .map(standing -> new ConsultationEnd(standing.closed(), standing.repliesMissing()))
                .orElse(new ConsultationEnd(true, 0));
        course.endConsultation(caseReference, end, reason, by);
    }

    @Transactional(readOnly = true)
    public Optional<ConsultationStanding> standing(String caseReference) {
        return consultations.standingOn(CASE, caseReference);
    }

    /** The latest consultation on the case. */
    @Transactional(readOnly = true)
    public Optional<ConsultationDetails> on(String caseReference) {
        return consultations.about(CASE, caseReference);
    }

    /** What was objected to or wanted changed, with the reply where it is published; nothing while it is open. */
    @Transactional(readOnly = true)
    public List<SeatDetails> toReply(ConsultationDetails asked) {
        return answers.shown(asked).stream().filter(SeatDetails::needsReply).toList();
    }

    /** How many seats gave each answer in the closed consultation; nothing while it is open. */
    @Transactional(readOnly = true)
    public Map<Answer, Long> tally(ConsultationDetails asked) {
        return answers.shown(asked).stream()
                .map(SeatDetails::last)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(
                        answer -> Objects.requireNonNull(answer).answer(), Collectors.counting()));
    }

    private static ConsultationSubject subject(CaseDetails asked) {
        List<UUID> followers = Stream.of(
                        asked.subject().submittingBodyId(), asked.subject().sponsoringBodyId())
                .distinct()
                .toList();
        return new ConsultationSubject(
                CASE, asked.reference(), asked.title(), "/decisions/" + asked.reference(), followers);
    }
}
