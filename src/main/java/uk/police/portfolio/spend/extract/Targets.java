package uk.police.portfolio.spend.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Refusal;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.spend.ledger.StagedExtract;

/** Finds what lines are to belong to. */
@Component
class Targets {

    private static final int LONGEST = 100;

    private final StagedExtract staged;

    Targets(StagedExtract staged) {
        this.staged = staged;
    }

    /**
     * What was found, or what speaks against it.
     *
     * @param programmeId null for a service
     * @param capabilityId null where there is no such capability
     */
    record Found(
            @Nullable UUID programmeId,
            @Nullable String programme,
            @Nullable String service,
            @Nullable UUID capabilityId,
            String capability,
            List<Refusal> refusals) {

        LedgerRule rule(LedgerField field, LedgerRule.Test test, String value, List<RuleCondition> further) {
            return new LedgerRule(
                    field,
                    test,
                    value,
                    further,
                    programmeId,
                    programme,
                    service,
                    Objects.requireNonNull(capabilityId),
                    capability);
        }
    }

    /** What these lines are to belong to; refused with everything that speaks against it, and where no line is chosen. */
    Found findFor(List<Long> lines, Target target, Actor by) {
        Found found = find(target, by);
        List<Refusal> refusals = new ArrayList<>(found.refusals());
        if (lines.isEmpty()) {
            refusals.add(Refusal.of("LEDGER_NO_LINES_CHOSEN"));
        }
        RefusedException.throwIfAny(refusals);
        return found;
    }

    Found find(Target target, Actor by) {
        String programme = target.programme().strip();
        String service = target.service().strip();
        String capability = target.capability().strip();
        List<Refusal> refusals = new ArrayList<>();
        UUID programmeId =
                programme.isEmpty() ? null : staged.programme(programme, by).orElse(null);
        UUID capabilityId = staged.capability(capability, by).orElse(null);
        if (programme.isEmpty() == service.isEmpty()) {
            refusals.add(Refusal.of("LEDGER_PROGRAMME_OR_SERVICE"));
        } else if (!programme.isEmpty() && programmeId == null) {
            refusals.add(Refusal.of("LEDGER_PROGRAMME_IS_UNKNOWN", programme));
        }
        if (service.length() > LONGEST || service.startsWith("=")) {
            refusals.add(Refusal.of("LEDGER_SERVICE_IS_NO_CODE"));
        }
        if (capabilityId == null) {
            refusals.add(Refusal.of("LEDGER_CAPABILITY_IS_UNKNOWN", capability));
        }
        return new Found(
                programmeId,
                programme.isEmpty() ? null : programme,
                service.isEmpty() ? null : service,
                capabilityId,
                capability,
                refusals);
    }
}
