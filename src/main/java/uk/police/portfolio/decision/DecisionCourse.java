package uk.police.portfolio.decision;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.RefusedException;

/**
 * What happens to a case beside triage and the vote: consultation, a local decision, and the course of a decision until it
 * ends. The parts that know windows, seats and instruments call it. Each act waits for the one before it on the same case, is
 * refused with {@code CASE_IS_…} in a state that it is not for, and with {@code OWN_CASE} (on the record) to whoever sent
 * the case in.
 */
@Service
@Transactional
public class DecisionCourse {

    private final CaseRepository cases;
    private final Clock clock;

    DecisionCourse(CaseRepository cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    /** The case as it is, and as it stays until this transaction ends. */
    public CaseDetails lock(String caseReference) {
        return locked(caseReference).details();
    }

    @BySecretariat
    public void consult(String caseReference, String reason, Actor by) {
        change(caseReference, by, (asked, at) -> asked.consult(reason, by, at));
    }

    /** Refused: {@code CONSULTATION_GOES_ON}, {@code REPLIES_ARE_MISSING}. */
    @BySecretariat
    public void endConsultation(String caseReference, ConsultationEnd consultation, String reason, Actor by) {
        change(caseReference, by, (asked, at) -> asked.endConsultation(consultation, reason, by, at));
    }

    /**
     * @param binding binds whom the office may, in this transaction; refuses where it may not decide for every force
     */
    public void decideLocally(
            String caseReference, int editionRead, String reason, Function<CaseDetails, Reach> binding, Actor by) {
        change(caseReference, by, (asked, at) -> {
            asked.refuseUnlessCurrent(editionRead);
            asked.refuseUnlessPossible(CaseAct.DECIDE_LOCALLY);
            asked.decideLocally(binding.apply(asked.details()), reason, by, at);
        });
    }

    @BySecretariat
    public void publish(String caseReference, Actor by) {
        change(caseReference, by, (decided, at) -> decided.publish(by, at));
    }

    /** It takes effect at once; the reason is shown for ever. */
    @BySecretariat
    public void publishUrgently(String caseReference, String reason, Actor by) {
        change(caseReference, by, (decided, at) -> decided.publishUrgently(reason, by, at));
    }

    /** The time to call it in is over; only the window's own job calls this. */
    public void endWindow(String caseReference, String reason) {
        act(caseReference, (decided, at) -> decided.takeEffect(CaseAct.END_WINDOW, reason, Actor.PORTAL, at));
    }

    /** A seat joins the call, or takes its own back; {@code decision.callin} knows whose seat it is. */
    public void joinCall(String caseReference, String reason, Actor by) {
        change(caseReference, by, (decided, at) -> decided.joinCall(reason, by, at));
    }

    /** Enough seats have joined; {@code decision.callin} counts them. */
    public void callIn(String caseReference, String reason, Actor by) {
        change(caseReference, by, (decided, at) -> decided.callIn(reason, by, at));
    }

    @BySecretariatOrChair
    public void confirm(String caseReference, String reason, Actor by) {
        change(caseReference, by, (heard, at) -> heard.takeEffect(CaseAct.CONFIRM, reason, by, at));
    }

    /** The board is asked again: a new version, which the secretariat may write anew, and on which the board votes anew. */
    @BySecretariatOrChair
    public void amend(String caseReference, String reason, Actor by) {
        change(caseReference, by, (heard, at) -> heard.amend(reason, by, at));
    }

    @BySecretariatOrChair
    public void referBack(String caseReference, String reason, Actor by) {
        change(caseReference, by, (heard, at) -> heard.referBack(reason, by, at));
    }

    /** All that was decided has been done. */
    @BySecretariat
    public void complete(String caseReference, String reason, Actor by) {
        change(caseReference, by, (held, at) -> held.finish(CaseAct.COMPLETE, reason, by, at));
    }

    @BySecretariat
    public void expire(String caseReference, String reason, Actor by) {
        change(caseReference, by, (held, at) -> held.finish(CaseAct.EXPIRE, reason, by, at));
    }

    /** A later decision takes its place. */
    @BySecretariat
    public void supersede(String caseReference, String reason, Actor by) {
        change(caseReference, by, (held, at) -> held.finish(CaseAct.SUPERSEDE, reason, by, at));
    }

    /** It holds for no force any more; only the job that watches later decisions calls this. */
    public void endSuperseded(String caseReference, String reason) {
        act(caseReference, (held, at) -> held.finish(CaseAct.SUPERSEDE, reason, Actor.PORTAL, at));
    }

    /** A condition of the decision was met. */
    @BySecretariat
    public void meetCondition(String caseReference, String words, Actor by) {
        change(caseReference, by, (held, at) -> held.meetCondition(words, by, at));
    }

    /** The decision was reviewed and still holds. */
    @BySecretariat
    public void review(String caseReference, String words, Actor by) {
        change(caseReference, by, (held, at) -> held.review(words, by, at));
    }

    private void change(String reference, Actor by, BiConsumer<Case, Instant> act) {
        act(reference, (changed, at) -> {
            NobodyDecidesTheirOwnCase.refusal(changed, by).ifPresent(refusal -> {
                throw RefusedException.onTheRecord(List.of(refusal));
            });
            act.accept(changed, at);
        });
    }

    private void act(String reference, BiConsumer<Case, Instant> act) {
        Case changed = locked(reference);
        act.accept(changed, clock.instant());
        cases.save(changed);
    }

    private Case locked(String reference) {
        return cases.lock(reference).orElseThrow(() -> new NotFoundException("case", reference));
    }
}
