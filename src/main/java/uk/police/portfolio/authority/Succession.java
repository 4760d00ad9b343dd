package uk.police.portfolio.authority;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import uk.police.portfolio.authority.coverage.CoverageAnswer;
import uk.police.portfolio.authority.coverage.CoverageQuestion;
import uk.police.portfolio.authority.coverage.ForceShare;
import uk.police.portfolio.authority.coverage.Register;
import uk.police.portfolio.authority.succession.StandingQuestions;
import uk.police.portfolio.authority.succession.StandingQuestions.Standing;
import uk.police.portfolio.authority.succession.SuccessionPicture;
import uk.police.portfolio.authority.succession.SuccessionPicture.Compared;
import uk.police.portfolio.authority.succession.SuccessionPlan;
import uk.police.portfolio.capability.CapabilityMap;
import uk.police.portfolio.organisation.ForceDetails;
import uk.police.portfolio.organisation.OrganisationDirectory;
import uk.police.portfolio.organisation.OrganisationRegister;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.Refusal;
import uk.police.portfolio.shared.RefusedException;

/** Carries a plan of succession out, or shows what would become of coverage if it were. */
@Service
public class Succession {

    private final OrganisationRegister organisation;
    private final OrganisationDirectory directory;
    private final CapabilityMap capabilities;
    private final CurrentRegister register;
    private final JdbcClient jdbc;
    private final TransactionTemplate rehearsal;

    Succession(
            OrganisationRegister organisation,
            OrganisationDirectory directory,
            CapabilityMap capabilities,
            CurrentRegister register,
            JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        this.organisation = organisation;
        this.directory = directory;
        this.capabilities = capabilities;
        this.register = register;
        this.jdbc = jdbc;
        this.rehearsal = new TransactionTemplate(transactions);
        this.rehearsal.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
    }

    /** All of the plan or, refused with what every step of it is refused for, none; only an administrator may. */
    @Transactional
    public void carryOut(SuccessionPlan plan, Actor by) {
        List<Refusal> refusals = new ArrayList<>();
        for (SuccessionPlan.Step step : plan.steps()) {
            try {
                take(step, plan, by);
            } catch (RefusedException refused) {
                refusals.addAll(refused.refusals());
            } catch (NotFoundException unknown) {
                refusals.add(
                        Refusal.of("SUCCESSOR_UNKNOWN", Objects.requireNonNullElse(step.successor(), step.code())));
            }
        }
        RefusedException.throwIfAny(refusals);
    }

    /** Coverage without and with the plan on the first day after: the plan is carried out and undone. Refused as it would be. */
    public SuccessionPicture rehearse(SuccessionPlan plan, Actor by) {
        return Objects.requireNonNull(rehearsal.execute(status -> {
            status.setRollbackOnly();
            Register before = register.now();
            List<Standing> standing = StandingQuestions.of(before.binding(), leaves(), plan.dayAfter());
            List<CoverageAnswer> answersBefore = answers(before, standing, plan.dayAfter());
            carryOut(plan, by);
            List<CoverageAnswer> answersAfter = answers(register.supposing(), standing, plan.dayAfter());
            return new SuccessionPicture(
                    plan.dayAfter(), compared(standing, answersBefore, answersAfter), vacantSeats(plan.dayAfter()));
        }));
    }

    private long vacantSeats(LocalDate on) {
        Set<String> forces =
                directory.territorialForces(on).stream().map(ForceDetails::code).collect(Collectors.toSet());
        long filled = directory.seats(on).stream()
                .filter(seat -> forces.contains(seat.forceCode()))
                .count();
        return forces.size() * 2L - filled;
    }

    private void take(SuccessionPlan.Step step, SuccessionPlan plan, Actor by) {
        switch (step.act()) {
            case END_BODY -> organisation.endBody(step.code(), plan.lastDay(), step.successor(), plan.reason(), by);
            case END_OFFICE -> organisation.endOffice(step.code(), plan.lastDay(), step.successor(), plan.reason(), by);
            case NAME_SUCCESSOR ->
                organisation.mapSuccessor(step.code(), String.valueOf(step.successor()), plan.reason(), by);
        }
    }

    private List<CoverageAnswer> answers(Register asked, List<Standing> standing, LocalDate on) {
        List<ForceShare> shares = directory.territorialForces(on).stream()
                .map(ForceDetails::code)
                .map(code -> new ForceShare(code, Money.ZERO))
                .toList();
        Circumstances circumstances = Circumstances.on(on, jdbc);
        return standing.stream()
                .map(each -> new CoverageQuestion(each.decider(), each.matter(), each.capability(), on, shares))
                .map(question -> asked.answer(question, circumstances.draws(), circumstances.reviewGraceDays()))
                .toList();
    }

    private static List<Compared> compared(
            List<Standing> standing, List<CoverageAnswer> before, List<CoverageAnswer> after) {
        List<Compared> compared = new ArrayList<>();
        for (int i = 0; i < standing.size(); i++) {
            Standing each = standing.get(i);
            compared.add(new Compared(
                    each.instrument(), each.decider(), each.matter(), each.capability(), before.get(i), after.get(i)));
        }
        return compared;
    }

    private List<String> leaves() {
        Map<String, String> leaves = new HashMap<>();
        capabilities.parents().forEach((code, family) -> {
            if (family != null) {
                leaves.put(code, family);
            }
        });
        return List.copyOf(leaves.keySet());
    }
}
