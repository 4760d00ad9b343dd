package uk.police.portfolio.decision.ratification;

import java.util.List;
import java.util.stream.Stream;
import uk.police.portfolio.authority.coverage.SeatKind;
import uk.police.portfolio.decision.binding.BindingDetails;

/** A seat without which a decision does not bind its force. */
record MissingSeat(String force, String seat, SeatKind kind) {

    static List<MissingSeat> of(BindingDetails binding) {
        return binding.reserved().stream()
                .flatMap(force -> force.seats().stream()
                        .filter(seat -> !seat.covered())
                        .flatMap(seat -> Stream.of(new MissingSeat(force.force(), seat.seat(), seat.kind()))))
                .toList();
    }
}
