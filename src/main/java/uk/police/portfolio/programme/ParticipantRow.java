package uk.police.portfolio.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.Money;

/** How a force that takes part is kept, with the share that the rule gives it. */
@Embeddable
record ParticipantRow(
        @Column(name = "force_id") UUID forceId,
        @Column(name = "typed_amount") @Nullable BigDecimal typed,
        @Column(name = "share_amount") BigDecimal share) {

    static ParticipantRow of(Participation.Participant force, Money share) {
        return new ParticipantRow(
                force.forceId(), force.typed() == null ? null : force.typed().amount(), share.amount());
    }

    Participation.Participant participant() {
        return new Participation.Participant(forceId, typed == null ? null : new Money(typed));
    }
}
