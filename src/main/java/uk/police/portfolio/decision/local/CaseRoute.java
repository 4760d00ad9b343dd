package uk.police.portfolio.decision.local;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Aggregate;

/** One assessment of a case's route; the next one is another row. */
@Entity
class CaseRoute extends Aggregate<CaseRoute> {

    private UUID caseId;
    private int number;
    private @Nullable Integer duplicateScore;
    private String duplicateReason;
    private boolean novel;

    @Enumerated(EnumType.STRING)
    private Route proposed;

    private String[] liftedBy;

    @Enumerated(EnumType.STRING)
    private Route chosen;

    private String overrideReason;
    private int rulesVersion;
    private Instant assessedAt;
    private String assessedBy;

    @SuppressWarnings("NullAway.Init")
    protected CaseRoute() {}

    CaseRoute(CaseDetails asked, int number, AssessRoute told, RouteDetails assessed, Actor by, Instant at) {
        this.caseId = asked.id();
        this.number = number;
        this.duplicateScore = told.duplicateScore();
        this.duplicateReason = told.duplicateReason();
        this.novel = told.novel();
        this.proposed = assessed.proposed();
        this.liftedBy = assessed.liftedBy().stream().map(Lift::name).toArray(String[]::new);
        this.chosen = assessed.chosen();
        this.overrideReason = assessed.overrideReason();
        this.rulesVersion = assessed.rulesVersion();
        this.assessedAt = at;
        this.assessedBy = by.personName() + ", " + by.officeTitle();
        registerEvent(new RouteAssessed(by, at, asked.heading(), details()));
    }

    RouteDetails details() {
        List<Lift> lifts = Arrays.stream(liftedBy).map(Lift::valueOf).toList();
        return new RouteDetails(
                duplicateScore,
                duplicateReason,
                novel,
                proposed,
                lifts,
                chosen,
                overrideReason,
                rulesVersion,
                assessedAt,
                assessedBy);
    }
}
