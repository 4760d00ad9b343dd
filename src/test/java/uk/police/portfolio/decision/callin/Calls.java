package uk.police.portfolio.decision.callin;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.police.portfolio.consultation.Rounds;

/** Calls a published decision in by as many seats of as many forces as the rules ask for. */
@Component
public class Calls {

    private static final List<String> SEATS = Stream.of("cheshire", "cleveland", "dorset", "norfolk", "suffolk")
            .map(force -> force + "/chief-officer")
            .toList();

    private final CallIns callIns;
    private final Rounds rounds;

    Calls(CallIns callIns, Rounds rounds) {
        this.callIns = callIns;
        this.rounds = rounds;
    }

    public void in(String caseReference, String reason) {
        SEATS.forEach(seat -> callIns.call(caseReference, seat, reason, rounds.holderOf(seat)));
    }
}
