package uk.police.portfolio.programme;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.Aggregate;

/** One version of what a programme is to cost; once frozen it never changes, and the database sees to that too. */
@Entity
class CostPlan {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Programme programme;

    private int number;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String byName;
    private Instant madeAt;
    private @Nullable Instant frozenAt;
    private String reason;

    @ElementCollection
    @CollectionTable(name = "cost_line", joinColumns = @JoinColumn(name = "cost_plan_id"))
    @OrderColumn(name = "ordinal")
    private List<CostLine> lines = new ArrayList<>();

    /** What a plan is for. */
    enum Kind {
        /** Being written. */
        DRAFT,
        /** What was approved or first recorded: the original, for ever. */
        BASELINE,
        /** What was expected later. */
        FORECAST
    }

    @SuppressWarnings("NullAway.Init")
    protected CostPlan() {}

    private CostPlan(Programme programme, int number, Kind kind, String byName, Instant madeAt, String reason) {
        this.id = Aggregate.newId();
        this.programme = programme;
        this.number = number;
        this.kind = kind;
        this.byName = byName;
        this.madeAt = madeAt;
        this.reason = reason;
    }

    static CostPlan draft(Programme programme, String byName, Instant at) {
        return new CostPlan(programme, 1, Kind.DRAFT, byName, at, "");
    }

    CostPlan forecast(CostSchedule costs, String byName, Instant at, String reason) {
        CostPlan next = new CostPlan(programme, number + 1, Kind.FORECAST, byName, at, reason);
        next.lines.addAll(costs.lines());
        next.frozenAt = at;
        return next;
    }

    void write(CostSchedule costs) {
        if (frozenAt != null) {
            throw new IllegalStateException("A frozen plan is kept as it was made");
        }
        lines.clear();
        lines.addAll(costs.lines());
    }

    void freeze(Instant at) {
        this.kind = Kind.BASELINE;
        this.frozenAt = at;
    }

    CostSchedule costs() {
        return new CostSchedule(lines);
    }

    int number() {
        return number;
    }
}
