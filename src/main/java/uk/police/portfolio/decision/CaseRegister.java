package uk.police.portfolio.decision;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.police.portfolio.rules.Rules;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.Refusal;
import uk.police.portfolio.shared.RefusedException;

/** The cases that were sent in, for those who send them; {@link Triage} and the board take them from there. */
@Service
@Transactional
public class CaseRegister {

    private final CaseRepository cases;
    private final CaseReaders readers;
    private final Rules rules;
    private final Clock clock;

    CaseRegister(CaseRepository cases, CaseReaders readers, Rules rules, Clock clock) {
        this.cases = cases;
        this.readers = readers;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * Opens a case and sends it to the secretariat; answers its reference, {@code DEC-0001}. A subject that already has an
     * undecided case is refused with {@code CASE_IS_OPEN}.
     */
    public String submit(DecisionSubject subject, Actor by) {
        Case opened = new Case(
                "DEC-%04d".formatted(cases.nextNumber()), subject, rules.today().version(), clock.instant());
        opened.submit(by, clock.instant());
        try {
            return cases.saveAndFlush(opened).heading().caseReference();
        } catch (DataIntegrityViolationException another) {
            throw RefusedException.because("CASE_IS_OPEN", subject.reference());
        }
    }

    /** Sends a case in again after changes were requested; in any other state it is refused with {@code CASE_IS_…}. */
    public void resubmit(String caseReference, DecisionSubject subject, Actor by) {
        Case resubmitted = locked(caseReference);
        refuseUnlessTheirs(resubmitted, by);
        resubmitted.resubmit(subject, by, clock.instant());
        cases.save(resubmitted);
    }

    /**
     * Its author's side takes a case back before it is decided. Refused: {@code NOT_THEIR_CASE} to anybody else (on the
     * record), {@code CASE_IS_…} once it is over.
     */
    public void withdraw(String caseReference, String reason, Actor by) {
        Case withdrawn = locked(caseReference);
        refuseUnlessTheirs(withdrawn, by);
        withdrawn.withdraw(reason, by, clock.instant());
        cases.save(withdrawn);
    }

    @Transactional(readOnly = true)
    public CaseDetails details(String caseReference) {
        return cases.findByReference(caseReference)
                .orElseThrow(() -> new NotFoundException("case", caseReference))
                .details();
    }

    /** The case as the reader may see it; one that they may not know of is not found. */
    @Transactional(readOnly = true)
    public CaseDetails details(String caseReference, Actor reader) {
        return cases.findByReference(caseReference)
                .map(Case::details)
                .filter(found -> found.isOpenToAll() || readers.as(reader).sees(found))
                .orElseThrow(() -> new NotFoundException("case", caseReference));
    }

    /** The latest case about the subject. */
    @Transactional(readOnly = true)
    public Optional<CaseDetails> caseOf(String subjectKind, String subjectReference) {
        return cases.findFirstBySubjectKindAndSubjectReferenceOrderBySubmittedAtDesc(subjectKind, subjectReference)
                .map(Case::details);
    }

    private static void refuseUnlessTheirs(Case asked, Actor by) {
        if (!asked.details().isLedBy(by)) {
            throw RefusedException.onTheRecord(List.of(Refusal.of("NOT_THEIR_CASE")));
        }
    }

    private Case locked(String reference) {
        return cases.lock(reference).orElseThrow(() -> new NotFoundException("case", reference));
    }
}
