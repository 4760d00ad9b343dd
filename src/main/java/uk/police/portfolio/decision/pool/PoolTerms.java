package uk.police.portfolio.decision.pool;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.police.portfolio.authority.Matter;
import uk.police.portfolio.organisation.ForceDetails;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Aggregate;
import uk.police.portfolio.shared.Money;

/** One version of a pool's terms; it is followed by another, never changed. */
@Entity
@Table(name = "pool_terms")
class PoolTerms {

    @Id
    private UUID id = Aggregate.newId();

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Pool pool;

    private int number;
    private LocalDate effectiveOn;
    private String[] matters;
    private Money total;

    @Enumerated(EnumType.STRING)
    private ShareBasis basis;

    private String reason;
    private Instant madeAt;
    private UUID madeById;
    private String madeBy;
    private String madeInOffice;

    @OneToMany(
            mappedBy = "terms",
            cascade = {CascadeType.PERSIST, CascadeType.MERGE})
    @OrderBy("forceName")
    private List<PoolMember> members = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected PoolTerms() {}

    PoolTerms(Pool pool, int number, RevisePool command, List<ForceDetails> forces, Actor by, Instant at) {
        this.pool = pool;
        this.number = number;
        this.effectiveOn = command.effectiveOn();
        this.matters = command.matters().stream().map(Enum::name).sorted().toArray(String[]::new);
        this.total = command.total();
        this.basis = command.basis();
        this.reason = command.reason().strip();
        this.madeAt = at;
        this.madeById = by.personId();
        this.madeBy = by.personName();
        this.madeInOffice = by.officeTitle();
        forces.forEach(force -> members.add(new PoolMember(this, force, command)));
    }

    PoolTermsDetails details() {
        return new PoolTermsDetails(
                number,
                effectiveOn,
                Arrays.stream(matters).map(Matter::valueOf).collect(Collectors.toSet()),
                total,
                basis,
                members.stream().map(PoolMember::details).toList(),
                reason,
                madeAt,
                madeBy,
                madeInOffice);
    }
}
