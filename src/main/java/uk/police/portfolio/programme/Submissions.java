package uk.police.portfolio.programme;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.police.portfolio.authority.Matter;
import uk.police.portfolio.decision.CaseRegister;
import uk.police.portfolio.decision.DecisionSubject;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.shared.Refusal;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.shared.StaleVersionException;

/** Sends programmes to the board's secretariat, again after changes were requested, and takes them back. */
@Service
@Transactional
public class Submissions {

    private final ProgrammeRepository programmes;
    private final ProgrammeDirectory directory;
    private final Surroundings surroundings;
    private final CaseRegister cases;
    private final Clock clock;

    Submissions(
            ProgrammeRepository programmes,
            ProgrammeDirectory directory,
            Surroundings surroundings,
            CaseRegister cases,
            Clock clock) {
        this.programmes = programmes;
        this.directory = directory;
        this.surroundings = surroundings;
        this.cases = cases;
        this.clock = clock;
    }

    /**
     * Sends a draft in and opens its case, or sends it in again after changes were requested. Refused with everything at
     * once: {@code ONLY_THE_SPONSORS_LEAD_ACTS}, {@code DECLARATION_IS_MISSING}, and all that {@link Readiness} finds
     * missing; with {@link StaleVersionException} where it was changed since it was read.
     */
    @ByLead
    public void submit(String reference, int readVersion, boolean declared, Actor by) {
        Programme programme = surroundings.known(reference, by);
        if (programme.currentVersion() != readVersion && programme.status().isWritable()) {
            throw new StaleVersionException(programme.writtenSince(readVersion));
        }
        RefusedException.throwIfAny(obstacles(programme, declared, by));
        DecisionSubject subject = subject(directory.details(reference, by), by);
        programme.submit(open(programme, subject, by), by, clock.instant());
        programmes.saveAndFlush(programme);
    }

    /**
     * Takes a programme back, for good; its case ends with it. Refused: {@code ONLY_THE_SPONSORS_LEAD_ACTS},
     * {@code REASON_IS_MISSING}, {@code PROGRAMME_CANNOT_BECOME_WITHDRAWN}.
     */
    @ByLead
    public void withdraw(String reference, String reason, Actor by) {
        Programme programme = surroundings.known(reference, by);
        List<Refusal> refusals = new ArrayList<>();
        lead(reference, by, refusals);
        if (reason.isBlank()) {
            refusals.add(Refusal.of("REASON_IS_MISSING"));
        }
        if (!programme.status().canBecome(ProgrammeStatus.WITHDRAWN)) {
            refusals.add(Refusal.of("PROGRAMME_CANNOT_BECOME_WITHDRAWN", reference));
        }
        RefusedException.throwIfAny(refusals);
        String openCase = programme.caseReference();
        if (openCase == null) {
            programme.move(ProgrammeStatus.WITHDRAWN, reason.strip(), by, clock.instant());
            programmes.saveAndFlush(programme);
        } else {
            // The case's end comes back as news, and the programme ends with it.
            cases.withdraw(openCase, reason.strip(), by);
        }
    }

    private List<Refusal> obstacles(Programme programme, boolean declared, Actor by) {
        List<Refusal> refusals = new ArrayList<>();
        lead(programme.reference(), by, refusals);
        if (!programme.status().canBecome(ProgrammeStatus.SUBMITTED)) {
            refusals.add(Refusal.of("PROGRAMME_CANNOT_BECOME_SUBMITTED", programme.reference()));
        }
        refusals.addAll(programme.readiness().missing());
        ProgrammePolicies.aSubmissionIsDeclared(declared).ifPresent(refusals::add);
        return refusals;
    }

    private void lead(String reference, Actor by, List<Refusal> refusals) {
        ProgrammePolicies.onlyTheSponsorsLeadActs(by, surroundings.isOfSponsor(reference, by))
                .ifPresent(refusals::add);
    }

    private String open(Programme programme, DecisionSubject subject, Actor by) {
        String sentBack = programme.caseReference();
        if (sentBack == null) {
            return cases.submit(subject, by);
        }
        cases.resubmit(sentBack, subject, by);
        return sentBack;
    }

    private DecisionSubject subject(ProgrammeDetails details, Actor by) {
        Map<String, Money> shares = new LinkedHashMap<>();
        details.shares().forEach(share -> shares.put(share.code(), share.share()));
        return new DecisionSubject(
                Programme.KIND,
                details.reference(),
                details.version() + 1,
                details.title(),
                Matter.PROGRAMME_FUNDING,
                details.capabilities().stream().map(WeighedCapability::code).toList(),
                by.personId(),
                details.sponsor().id(),
                List.of(),
                by.bodyId(),
                shares,
                null,
                "/programmes/" + details.reference(),
                directory.paper(details));
    }
}
