package uk.police.portfolio.spend.extract;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;
import uk.police.portfolio.shared.Refusal;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.shared.StaleVersionException;
import uk.police.portfolio.spend.ledger.MayImportSpend;

/** By which rules a body's ledger lines find their programme or service. Each change is a new version of all of them. */
@Service
public class MatchingRules {

    private static final int MOST = 500;
    private static final int LONGEST = 100;
    private static final List<String> FURTHER =
            List.of("LEDGER_SECOND_CONDITION_IS_INCOMPLETE", "LEDGER_THIRD_CONDITION_IS_INCOMPLETE");

    private final OwnLedgers ledgers;
    private final Targets targets;
    private final RuleStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MatchingRules(OwnLedgers ledgers, Targets targets, RuleStore store, ApplicationEventPublisher events, Clock clock) {
        this.ledgers = ledgers;
        this.targets = targets;
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    @MayImportSpend
    @Transactional(readOnly = true)
    public RuleBookDetails of(String body, Actor by) {
        return store.latest(ledgers.find(body, by).id(), by);
    }

    /** Adds a rule; lines that wait are matched by it once somebody says so. */
    @MayImportSpend
    @Transactional
    public void add(String body, AddRule command, Actor by) {
        Targets.Found target = targets.find(command.target(), by);
        List<Refusal> refusals = new ArrayList<>(target.refusals());
        String value = command.value().strip();
        if (!says(value)) {
            refusals.add(Refusal.of("LEDGER_RULE_NEEDS_A_VALUE"));
        }
        if (!LedgerField.matched().contains(command.field())) {
            refusals.add(Refusal.of("LEDGER_RULE_LOOKS_AT_NOTHING"));
        }
        incomplete(command.further(), refusals);
        RefusedException.throwIfAny(refusals);
        LedgerRule rule = target.rule(command.field(), command.test(), value, command.further());
        change(body, command.follows(), RuleBookDetails.Act.ADDED, rule, by, rules -> {
            int at = command.before() < 1 || command.before() > rules.size() ? rules.size() : command.before() - 1;
            rules.add(at, rule);
            return rules;
        });
    }

    private static boolean says(String value) {
        return !value.isBlank() && value.length() <= LONGEST;
    }

    /** Each of them looks at something and says what for. */
    private static void incomplete(List<RuleCondition> further, List<Refusal> refusals) {
        if (further.size() > FURTHER.size()) {
            refusals.add(Refusal.of("LEDGER_RULE_HAS_TOO_MANY_CONDITIONS", FURTHER.size() + 1));
            return;
        }
        for (int i = 0; i < further.size(); i++) {
            RuleCondition each = further.get(i);
            if (!says(each.value()) || !LedgerField.matched().contains(each.field())) {
                refusals.add(Refusal.of(FURTHER.get(i)));
            }
        }
    }

    /** Takes the rule of this number away; what it has matched stays matched. */
    @MayImportSpend
    @Transactional
    public void remove(String body, int follows, int number, Actor by) {
        LedgerRule rule = numbered(body, number, by);
        change(body, follows, RuleBookDetails.Act.REMOVED, rule, by, rules -> {
            rules.remove(number - 1);
            return rules;
        });
    }

    /** Puts the rule of this number before the one that stands before it. */
    @MayImportSpend
    @Transactional
    public void raise(String body, int follows, int number, Actor by) {
        LedgerRule rule = numbered(body, number, by);
        change(body, follows, RuleBookDetails.Act.RAISED, rule, by, rules -> {
            rules.remove(number - 1);
            rules.add(Math.max(0, number - 2), rule);
            return rules;
        });
    }

    private LedgerRule numbered(String body, int number, Actor by) {
        List<LedgerRule> rules = of(body, by).rules();
        if (number < 1 || number > rules.size()) {
            throw RefusedException.because("LEDGER_RULE_IS_GONE");
        }
        return rules.get(number - 1);
    }

    private void change(
            String body,
            int follows,
            RuleBookDetails.Act act,
            LedgerRule rule,
            Actor by,
            UnaryOperator<List<LedgerRule>> change) {
        OwnLedgers.Owned owned = ledgers.lock(body, by);
        RuleBookDetails now = store.latest(owned.id(), by);
        if (now.number() != follows) {
            throw new StaleVersionException(List.of(Change.of("version", follows, now.number())));
        }
        List<LedgerRule> next = change.apply(new ArrayList<>(now.rules()));
        if (next.size() > MOST) {
            throw RefusedException.because("LEDGER_HAS_TOO_MANY_RULES", MOST);
        }
        Instant at = clock.instant();
        store.add(owned.id(), follows + 1, act, rule, next, by, at);
        events.publishEvent(new LedgerActed(
                by,
                at,
                LedgerActed.RULED,
                owned.code(),
                owned.name(),
                List.of(
                        Change.of("version", follows == 0 ? null : follows, follows + 1),
                        Change.to(act.name().toLowerCase(Locale.ROOT), rule.said()))));
    }
}
