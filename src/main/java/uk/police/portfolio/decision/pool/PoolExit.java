package uk.police.portfolio.decision.pool;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Aggregate;

/** A member's notice to leave a pool, under the period frozen on the day that it was given. */
@Entity
class PoolExit {

    @Id
    private UUID id = Aggregate.newId();

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Pool pool;

    private String forceCode;
    private String forceName;
    private String seat;
    private LocalDate givenOn;
    private int noticeDays;
    private LocalDate leavesOn;
    private int rulesVersion;
    private String reason;
    private UUID personId;
    private String personName;
    private String officeTitle;
    private Instant givenAt;

    @SuppressWarnings("NullAway.Init")
    protected PoolExit() {}

    PoolExit(Pool pool, PoolShareWeight leaver, String seat, NoticePeriod notice, String reason, Actor by, Instant at) {
        this.pool = pool;
        this.forceCode = leaver.force();
        this.forceName = leaver.name();
        this.seat = seat;
        this.givenOn = notice.givenOn();
        this.noticeDays = notice.days();
        this.leavesOn = notice.leavesOn();
        this.rulesVersion = notice.rulesVersion();
        this.reason = reason;
        this.personId = by.personId();
        this.personName = by.personName();
        this.officeTitle = by.officeTitle();
        this.givenAt = at;
    }

    PoolExitDetails details() {
        return new PoolExitDetails(
                forceCode,
                forceName,
                seat,
                givenOn,
                noticeDays,
                leavesOn,
                rulesVersion,
                reason,
                personName,
                officeTitle);
    }
}
