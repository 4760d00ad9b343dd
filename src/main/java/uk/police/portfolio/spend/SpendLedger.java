package uk.police.portfolio.spend;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.police.portfolio.programme.CostLine;
import uk.police.portfolio.programme.ForceShare;
import uk.police.portfolio.programme.ProgrammeDetails;
import uk.police.portfolio.programme.ProgrammeDirectory;
import uk.police.portfolio.programme.ProgrammeStatus;
import uk.police.portfolio.programme.WeighedCapability;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.DomainEvent;

/**
 * Keeps the lines of each programme as its plan says, in the transaction of whatever was done to it.
 *
 * <p>It hears every act on a programme instead of a list of acts, so that no future one is forgotten; a plan that has not
 * changed keeps its lines.
 */
@Component
class SpendLedger {

    private final ProgrammeDirectory programmes;
    private final SpendLineStore store;

    SpendLedger(ProgrammeDirectory programmes, SpendLineStore store) {
        this.programmes = programmes;
        this.store = store;
    }

    @EventListener
    void on(DomainEvent event) {
        String reference = event.subject().reference();
        if (event.subject().kind().equals("programme") && store.isConcerned(reference)) {
            programmes
                    .find(reference, Actor.PORTAL)
                    .filter(programme -> programme.status() != ProgrammeStatus.CHANGES_REQUESTED)
                    .ifPresent(programme -> store.replace(reference, lines(programme), event.at()));
        }
    }

    private static List<KeptLine> lines(ProgrammeDetails programme) {
        Optional<SpendStanding> standing = standing(programme);
        if (standing.isEmpty()) {
            return List.of();
        }
        Map<String, UUID> ids = new LinkedHashMap<>();
        programme.shares().forEach(force -> ids.put(force.name(), force.forceId()));
        programme.capabilities().forEach(capability -> ids.put(capability.code(), capability.id()));
        ids.putIfAbsent(programme.sponsor().name(), programme.sponsor().id());
        return plan(programme).shares().stream()
                .map(share -> KeptLine.of(share, ids, programme, standing.get()))
                .toList();
    }

    /** What stands beside the envelope has no lines in it: its stated whole-life cost has no yearly split. */
    private static Optional<SpendStanding> standing(ProgrammeDetails programme) {
        if (!programme.provenance().costBasis().isEmpty()) {
            return Optional.empty();
        }
        return switch (programme.status()) {
            case SUBMITTED, CHANGES_REQUESTED -> Optional.of(SpendStanding.PLANNED);
            case APPROVED, RECORDED, PAUSED, CLOSED -> Optional.of(SpendStanding.APPROVED);
            case DRAFT, NOT_APPROVED, WITHDRAWN, CANCELLED -> Optional.empty();
        };
    }

    private static SpendPlan plan(ProgrammeDetails programme) {
        Map<String, BigDecimal> forces = new LinkedHashMap<>();
        for (ForceShare force : programme.shares()) {
            forces.put(force.name(), force.share().amount());
        }
        if (forces.isEmpty()) {
            forces.put(programme.sponsor().name(), BigDecimal.ONE);
        }
        Map<String, BigDecimal> capabilities = new LinkedHashMap<>();
        for (WeighedCapability capability : programme.capabilities()) {
            capabilities.put(capability.code(), capability.weight());
        }
        List<SpendPlan.Cost> costs = programme.content().costs().lines().stream()
                .map(SpendLedger::cost)
                .toList();
        return new SpendPlan(forces, capabilities, costs);
    }

    private static SpendPlan.Cost cost(CostLine line) {
        return new SpendPlan.Cost(
                line.financialYear(),
                line.nature().name(),
                line.activity().name(),
                line.fundingSource().name(),
                line.cost());
    }
}
