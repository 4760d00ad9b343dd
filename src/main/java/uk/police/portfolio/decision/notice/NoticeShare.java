package uk.police.portfolio.decision.notice;

import java.util.List;
import uk.police.portfolio.shared.Money;

/**
 * Whom a notice goes to, and which share of the decision is theirs.
 *
 * @param reference {@code NOT-0001}
 * @param toBoard it is the board's, about the whole
 * @param forces codes of the forces that it is about
 * @param forceNames their names, in the same order
 */
public record NoticeShare(
        String reference,
        boolean toBoard,
        String bodyCode,
        String bodyName,
        List<String> forces,
        List<String> forceNames,
        Money share) {

    public NoticeShare {
        forces = List.copyOf(forces);
        forceNames = List.copyOf(forceNames);
    }
}
