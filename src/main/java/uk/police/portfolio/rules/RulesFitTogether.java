package uk.police.portfolio.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import uk.police.portfolio.shared.Refusal;

/**
 * No quorum above the board's size, no call-in from more forces than seats, no reminder before a vote opens, on any day from
 * the change on.
 */
final class RulesFitTogether {

    private RulesFitTogether() {}

    static List<Refusal> refusals(List<RuleChange> known, ChangeRule command, String value) {
        TreeSet<LocalDate> turns = new TreeSet<>(List.of(command.effectiveOn()));
        known.stream()
                .map(RuleChange::effectiveOn)
                .filter(date -> date.isAfter(command.effectiveOn()))
                .forEach(turns::add);
        List<Refusal> refusals = new ArrayList<>();
        for (LocalDate turn : turns) {
            Map<Rule, String> values =
                    new HashMap<>(Rules.book(known, turn, Integer.MAX_VALUE).values());
            boolean replacedByThen = known.stream()
                    .anyMatch(change -> change.rule() == command.rule()
                            && change.effectiveOn().isAfter(command.effectiveOn())
                            && !change.effectiveOn().isAfter(turn));
            if (!replacedByThen) {
                values.put(command.rule(), value);
            }
            refuse(values, Rule.QUORUM, Rule.BOARD_SIZE, "RULE_QUORUM_ABOVE_BOARD", refusals);
            refuse(values, Rule.CALL_IN_FORCES, Rule.CALL_IN_SEATS, "RULE_FORCES_ABOVE_SEATS", refusals);
            refuse(values, Rule.VOTING_REMINDER, Rule.VOTING_PERIOD, "RULE_REMINDER_ABOVE_PERIOD", refusals);
        }
        return refusals.stream().distinct().toList();
    }

    private static void refuse(Map<Rule, String> values, Rule part, Rule whole, String code, List<Refusal> refusals) {
        String least = values.get(part);
        String most = values.get(whole);
        if (least != null && most != null && Integer.parseInt(least) > Integer.parseInt(most)) {
            refusals.add(Refusal.of(code, least, most));
        }
    }
}
