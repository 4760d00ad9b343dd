package uk.police.portfolio.decision.pool;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.util.UUID;
import uk.police.portfolio.organisation.ForceDetails;
import uk.police.portfolio.shared.Aggregate;

/** A force that one version of a pool's terms names, with its weight in the shares. */
@Entity
class PoolMember {

    @Id
    private UUID id = Aggregate.newId();

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private PoolTerms terms;

    private UUID forceId;
    private String forceCode;
    private String forceName;
    private BigDecimal weight;

    @SuppressWarnings("NullAway.Init")
    protected PoolMember() {}

    PoolMember(PoolTerms terms, ForceDetails force, RevisePool command) {
        this.terms = terms;
        this.forceId = force.id();
        this.forceCode = force.code();
        this.forceName = force.name();
        this.weight = command.basis().weightOf(force, command.percents());
    }

    PoolShareWeight details() {
        return new PoolShareWeight(forceCode, forceName, weight);
    }
}
