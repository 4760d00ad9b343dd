package uk.police.portfolio.spend.returns;

import java.util.Set;
import org.springframework.stereotype.Component;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.Role;
import uk.police.portfolio.spend.ledger.StagedReturn;

/** The returns that an actor answers for: those of their own body, and of the one that it is a pair with. */
@Component
class OwnReturns {

    private final SpendReturnRepository returns;
    private final ReturnList list;
    private final StagedReturn staged;

    OwnReturns(SpendReturnRepository returns, ReturnList list, StagedReturn staged) {
        this.returns = returns;
        this.list = list;
        this.staged = staged;
    }

    /** The codes of the bodies. */
    Set<String> bodies(Actor actor) {
        return actor.holds(Role.BODY_FINANCE) ? staged.own(actor) : Set.of();
    }

    /** A return of the actor's own; {@link NotFoundException} where there is none. */
    SpendReturn find(String reference, Actor by) {
        return list.row(reference, false, bodies(by))
                .flatMap(row -> returns.findByReference(reference))
                .orElseThrow(() -> new NotFoundException("return", reference));
    }
}
