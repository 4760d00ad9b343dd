package uk.police.portfolio.spend.returns;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Refusal;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.spend.quarter.Quarter;

/** A body sends its return in, and explains what wants to be explained, however its lines came in. */
@Service
public class ReturnSubmission {

    private final OwnReturns own;
    private final ReturnLedger ledger;
    private final ReturnLines lines;
    private final ReturnMovements movements;
    private final SpendReturnRepository returns;
    private final Clock clock;

    ReturnSubmission(
            OwnReturns own,
            ReturnLedger ledger,
            ReturnLines lines,
            ReturnMovements movements,
            SpendReturnRepository returns,
            Clock clock) {
        this.own = own;
        this.ledger = ledger;
        this.lines = lines;
        this.movements = movements;
        this.returns = returns;
        this.clock = clock;
    }

    /**
     * What has to be explained before a return may be sent in.
     *
     * @param wanted why an explanation is wanted; empty where none is
     * @param said what was said of the lines as they came in
     */
    public record Explanation(List<Refusal> wanted, String said) {

        public boolean isWanted() {
            return !wanted.isEmpty();
        }
    }

    /** For whoever answers for the return. */
    @Transactional(readOnly = true)
    public Explanation explanation(String reference, Actor by) {
        SpendReturn written = own.find(reference, by);
        return new Explanation(wanted(written), said(ledger.acts(written.id())));
    }

    /** Sends it in. Refused where it has no lines, and without an explanation where one is wanted. */
    @Transactional
    public void submit(String reference, String explanation, Actor by) {
        SpendReturn submitted = own.find(reference, by);
        if (lines.of(submitted.id(), 0, 1).isEmpty()) {
            throw RefusedException.because("RETURN_HAS_NO_LINES", reference);
        }
        if (explanation.isBlank() && submitted.status().isWritable()) {
            RefusedException.throwIfAny(wanted(submitted));
        }
        Instant at = clock.instant();
        submitted.submit(by, at, explanation.strip());
        returns.saveAndFlush(submitted);
        ledger.note(submitted.id(), "SUBMITTED", by, at, explanation.strip());
    }

    private List<Refusal> wanted(SpendReturn written) {
        List<Refusal> wanted = new ArrayList<>();
        if (movements.isAnyLarge(written)) {
            wanted.add(Refusal.of("RETURN_MOVES_MUCH", Movement.LARGE.full()));
        }
        List<Integer> months = lines.monthsWithoutActual(written);
        if (!months.isEmpty()) {
            wanted.add(Refusal.of(
                    "RETURN_WITHOUT_ACTUAL",
                    months.stream().map(Quarter::inWords).collect(Collectors.joining(", "))));
        }
        return wanted;
    }

    /** Since it was last sent in. */
    private static String said(List<ReturnAct> acts) {
        String said = "";
        for (ReturnAct act : acts) {
            if (act.act().equals("SUBMITTED")) {
                said = "";
            } else if (act.act().equals("WRITTEN") && !act.reason().isEmpty()) {
                said = act.reason();
            }
        }
        return said;
    }
}
