package uk.police.portfolio.decision.pool;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.police.portfolio.decision.BySeatHolder;
import uk.police.portfolio.decision.DecisionSubject;
import uk.police.portfolio.decision.SeatHolders;
import uk.police.portfolio.organisation.ForceDetails;
import uk.police.portfolio.organisation.OrganisationDirectory;
import uk.police.portfolio.rules.Rules;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.Refusal;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.shared.Role;

/** The pools: what their terms are on a day, who leaves them, and which of them votes on a case beside the board. */
@Service
@Transactional
public class Pools {

    private final PoolRepository pools;
    private final OrganisationDirectory organisation;
    private final SeatHolders seats;
    private final Rules rules;
    private final Clock clock;

    Pools(PoolRepository pools, OrganisationDirectory organisation, SeatHolders seats, Rules rules, Clock clock) {
        this.pools = pools;
        this.organisation = organisation;
        this.seats = seats;
        this.rules = rules;
        this.clock = clock;
    }

    /** Sets up a pool. Refused: {@code POOL_CODE_IS_TAKEN}, and as {@link #revise}. */
    @MayKeepPools
    public void found(String code, String name, RevisePool terms, Actor by) {
        Pool founded = new Pool(code, name);
        if (pools.findByCode(code).isPresent()) {
            throw RefusedException.because("POOL_CODE_IS_TAKEN", code);
        }
        founded.revise(terms, membersOf(terms, founded), by, clock.instant());
        try {
            pools.saveAndFlush(founded);
        } catch (DataIntegrityViolationException another) {
            throw RefusedException.because("POOL_CODE_IS_TAKEN", code);
        }
    }

    /**
     * Gives a pool other terms from a day on. Refused: {@code POOL_NEEDS_MEMBERS} under two, {@code POOL_DATE_PAST},
     * {@code POOL_REASON} under ten characters, {@code POOL_FORCE_IS_UNKNOWN}, {@code POOL_TOTAL_IS_NEGATIVE},
     * {@code POOL_FORCE_HAS_LEFT} for one whose notice runs now and has run out by then, {@code POOL_SHARE_IS_MISSING} and
     * {@code POOL_SHARES_ARE_NOT_THE_WHOLE} where they are typed; terms that somebody else made since are shown.
     */
    @MayKeepPools
    public void revise(String code, RevisePool terms, Actor by) {
        Pool revised = locked(code);
        revised.refuseUnlessCurrent(terms.versionRead());
        revised.revise(terms, membersOf(terms, revised), by, clock.instant());
        pools.save(revised);
    }

    /**
     * A member gives notice; it leaves when the period that the rules say has run. Refused: {@code NOT_YOUR_SEAT} (on the
     * record), {@code POOL_FORCE_IS_NO_MEMBER}, {@code POOL_FORCE_IS_LEAVING}.
     *
     * @param seat {@code kent/policing-body}
     */
    @BySeatHolder
    public void leave(String code, String seat, String reason, Actor by) {
        Pool left = locked(code);
        seats.refuseUnlessFilledBy(seat, by);
        String force = seat.substring(0, seat.indexOf('/'));
        left.leave(force, seat, NoticePeriod.of(rules.today()), reason, by, clock.instant());
        pools.save(left);
    }

    /** When a member that gives notice today has left. */
    @Transactional(readOnly = true)
    public NoticePeriod noticeNow() {
        return NoticePeriod.of(rules.today());
    }

    @Transactional(readOnly = true)
    public PoolDetails pool(String code) {
        return pools.findByCode(code).map(Pool::details).orElseThrow(() -> new NotFoundException("pool", code));
    }

    @Transactional(readOnly = true)
    public List<PoolDetails> all() {
        return pools.findAllByOrderByName().stream().map(Pool::details).toList();
    }

    /**
     * The pool that votes on a case beside the board: one that votes on its matter and has every force that takes part among
     * its members. Of several, the smallest does; of equally small ones, the first by code.
     */
    @Transactional(readOnly = true)
    public Optional<PoolDetails> votingOn(DecisionSubject asked, LocalDate date) {
        Set<String> takingPart = asked.shares().keySet();
        return all().stream()
                .filter(pool -> pool.on(date)
                        .filter(now -> now.terms().matters().contains(asked.matter()))
                        .filter(now -> !takingPart.isEmpty() && now.forces().containsAll(takingPart))
                        .isPresent())
                .min(Comparator.comparing((PoolDetails pool) ->
                                pool.on(date).orElseThrow().members().size())
                        .thenComparing(PoolDetails::code));
    }

    /** Whether {@link #found} and {@link #revise} are open to the actor. */
    public boolean mayKeep(Actor by) {
        return by.holdsAny(Role.SECRETARIAT, Role.ADMINISTRATOR);
    }

    private List<ForceDetails> membersOf(RevisePool terms, Pool pool) {
        LocalDate today = London.today(clock);
        List<ForceDetails> members = organisation.territorialForces(terms.effectiveOn()).stream()
                .filter(force -> terms.forces().contains(force.code()))
                .toList();
        List<Refusal> refusals = TermsAreSound.refusals(terms, members, pool.details(), today);
        RefusedException.throwIfAny(refusals);
        return members;
    }

    private Pool locked(String code) {
        return pools.lock(code).orElseThrow(() -> new NotFoundException("pool", code));
    }
}
