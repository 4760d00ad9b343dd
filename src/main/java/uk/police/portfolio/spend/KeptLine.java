package uk.police.portfolio.spend;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import uk.police.portfolio.programme.ProgrammeDetails;

/** A spend line as it is kept: what one force is to pay of one cost for one capability. */
record KeptLine(SpendPlan.Cost cost, UUID bodyId, UUID capabilityId, SpendStanding standing, boolean illustrative) {

    static KeptLine of(
            SpendPlan.Share share, Map<String, UUID> ids, ProgrammeDetails programme, SpendStanding standing) {
        SpendPlan.Cost cost = share.cost();
        return new KeptLine(
                new SpendPlan.Cost(cost.year(), cost.nature(), cost.purpose(), cost.fundingSource(), share.amount()),
                Objects.requireNonNull(ids.get(share.force())),
                Objects.requireNonNull(ids.get(share.capability())),
                standing,
                programme.provenance().illustrative());
    }
}
