package uk.police.portfolio.decision.pool;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import uk.police.portfolio.organisation.ForceDetails;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Aggregate;
import uk.police.portfolio.shared.Change;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.shared.StaleVersionException;

@Entity
class Pool extends Aggregate<Pool> {

    private String code;
    private String name;

    @OneToMany(
            mappedBy = "pool",
            cascade = {CascadeType.PERSIST, CascadeType.MERGE})
    @OrderBy("number")
    private List<PoolTerms> terms = new ArrayList<>();

    @OneToMany(
            mappedBy = "pool",
            cascade = {CascadeType.PERSIST, CascadeType.MERGE})
    @OrderBy("givenAt, id")
    private List<PoolExit> exits = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Pool() {}

    Pool(String code, String name) {
        this.code = code;
        this.name = name;
    }

    void revise(RevisePool command, List<ForceDetails> forces, Actor by, Instant at) {
        terms.add(new PoolTerms(this, terms.size() + 1, command, forces, by, at));
        registerEvent(new PoolTermsMade(by, at, code, name, terms.size(), command));
    }

    /** Refused: {@code POOL_FORCE_IS_NO_MEMBER}, {@code POOL_FORCE_IS_LEAVING} with the day. */
    void leave(String force, String seat, NoticePeriod notice, String reason, Actor by, Instant at) {
        PoolDetails now = details();
        now.exitOf(force).ifPresent(given -> {
            throw RefusedException.because("POOL_FORCE_IS_LEAVING", given.name(), given.lastDay());
        });
        PoolStanding standing = now.on(notice.givenOn()).orElseThrow(() -> noMember(force));
        PoolShareWeight leaver = standing.member(force).orElseThrow(() -> noMember(force));
        exits.add(new PoolExit(this, leaver, seat, notice, reason, by, at));
        PoolDetails then = details();
        registerEvent(new PoolExitGiven(
                by,
                at,
                code,
                name,
                seat,
                leaver.name(),
                notice,
                then.on(notice.leavesOn()).map(PoolStanding::shares).orElse(List.of()),
                reason));
    }

    private RefusedException noMember(String force) {
        return RefusedException.because("POOL_FORCE_IS_NO_MEMBER", force, name);
    }

    void refuseUnlessCurrent(int read) {
        List<Change> since = details().versions().stream()
                .filter(version -> version.number() > read)
                .map(version ->
                        Change.to("version " + version.number(), version.effectiveOn() + ": " + version.reason()))
                .toList();
        if (!since.isEmpty()) {
            throw new StaleVersionException(since);
        }
    }

    PoolDetails details() {
        return new PoolDetails(
                uuid(),
                code,
                name,
                terms.stream().map(PoolTerms::details).toList(),
                exits.stream().map(PoolExit::details).toList());
    }
}
