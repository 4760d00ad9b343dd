package uk.police.portfolio.rules;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.shared.Refusal;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.shared.Role;
import uk.police.portfolio.shared.StaleVersionException;

/** The rule book: what each rule says on a date, and the changes that made it so. */
@Service
public class Rules {

    private static final int LATEST = Integer.MAX_VALUE;

    private final RuleChangeRepository changes;
    private final Clock clock;

    Rules(RuleChangeRepository changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    /** The rules as they hold on the date, as now known. */
    @Transactional(readOnly = true)
    public RuleBook on(LocalDate date) {
        return book(changes.findAllByOrderByNumber(), date, LATEST);
    }

    /** What the rule says on {@code :today}, in SQL: for lists, which read it in the statement that they make anyway. */
    public static String asSql(Rule rule) {
        return "(select r.value from rule_change r where r.rule = '%s' and r.effective_on <= :today".formatted(rule)
                + " order by r.effective_on desc, r.number desc limit 1)";
    }

    /** What the rule said on the date when the rule book had this version, in SQL; both are expressions of the statement. */
    public static String asSql(Rule rule, String version, String date) {
        return "(select r.value from rule_change r where r.rule = '%s' and r.number <= %s and r.effective_on <= %s"
                        .formatted(rule, version, date)
                + " order by r.effective_on desc, r.number desc limit 1)";
    }

    /** The rules as they hold today in London. */
    @Transactional(readOnly = true)
    public RuleBook today() {
        return on(London.today(clock));
    }

    /** The rules as a case froze them: later changes are left out. */
    @Transactional(readOnly = true)
    public RuleBook asFrozen(int version, LocalDate date) {
        return book(changes.findAllByOrderByNumber(), date, version);
    }

    /**
     * Gives a rule another value from a date on, and answers the new version of the rule book.
     *
     * <p>Refuses what is no value of the rule ({@code RULE_VALUE}), a date in the past ({@code RULE_DATE_PAST}), a reason of
     * under ten characters ({@code RULE_REASON}), a quorum above the board's size ({@code RULE_QUORUM_ABOVE_BOARD}) more
     * forces than seats for a call-in ({@code RULE_FORCES_ABOVE_SEATS}) and a reminder before the vote is open
     * ({@code RULE_REMINDER_ABOVE_PERIOD}); and a change of a rule that somebody else has
     * changed since it was read ({@link StaleVersionException}).
     */
    @MayChangeRules
    @Transactional
    public int change(ChangeRule command, Actor by) {
        changes.lock();
        List<RuleChange> known = changes.findAllByOrderByNumber();
        refuseIfStale(known, command);
        Optional<String> value = command.rule().parse(command.value());
        List<Refusal> refusals = refusals(known, command, value);
        if (value.isEmpty() || !refusals.isEmpty()) {
            throw new RefusedException(refusals);
        }
        int number = known.stream().mapToInt(RuleChange::number).max().orElse(0) + 1;
        String before = book(known, command.effectiveOn(), LATEST).values().get(command.rule());
        changes.save(new RuleChange(number, command, value.get(), before, by, clock.instant()));
        return number;
    }

    /** Says everything that {@link #change} would refuse, and changes nothing. */
    @MayChangeRules
    @Transactional(readOnly = true)
    public void check(ChangeRule command, Actor by) {
        List<RuleChange> known = changes.findAllByOrderByNumber();
        refuseIfStale(known, command);
        List<Refusal> refusals = refusals(known, command, command.rule().parse(command.value()));
        RefusedException.throwIfAny(refusals);
    }

    /** Today's rules, for whoever may change them. */
    @MayChangeRules
    @Transactional(readOnly = true)
    public RuleBook toChange(Actor by) {
        return today();
    }

    /** Whether {@link #change} is open to the actor. */
    public boolean mayChange(Actor by) {
        return by.holdsAny(Role.SECRETARIAT, Role.ADMINISTRATOR);
    }

    private static void refuseIfStale(List<RuleChange> known, ChangeRule command) {
        List<Change> since = known.stream()
                .filter(change -> change.number() > command.versionRead() && change.rule() == command.rule())
                .map(change -> Change.to(change.rule().name(), change.value() + " (" + change.effectiveOn() + ")"))
                .toList();
        if (!since.isEmpty()) {
            throw new StaleVersionException(since);
        }
    }

    private List<Refusal> refusals(List<RuleChange> known, ChangeRule command, Optional<String> value) {
        List<Refusal> refusals = new ArrayList<>();
        if (value.isEmpty()) {
            refusals.add(Refusal.of(
                    "RULE_VALUE", command.rule().least(), command.rule().most()));
        }
        if (command.effectiveOn().isBefore(London.today(clock))) {
            refusals.add(Refusal.of("RULE_DATE_PAST"));
        }
        if (command.reason().strip().length() < 10) {
            refusals.add(Refusal.of("RULE_REASON"));
        }
        value.ifPresent(text -> RulesFitTogether.refusals(known, command, text).forEach(refusals::add));
        return refusals;
    }

    /** On a date holds the change with the latest effective date; of two for one date, the later change. */
    static RuleBook book(List<RuleChange> changes, LocalDate date, int version) {
        List<RuleChange> known =
                changes.stream().filter(change -> change.number() <= version).toList();
        Map<Rule, String> values = new EnumMap<>(Rule.class);
        known.stream()
                .filter(change -> !change.effectiveOn().isAfter(date))
                .sorted(Comparator.comparing(RuleChange::effectiveOn).thenComparing(RuleChange::number))
                .forEach(change -> values.put(change.rule(), change.value()));
        int latest = known.stream().mapToInt(RuleChange::number).max().orElse(0);
        return new RuleBook(latest, date, values);
    }
}
