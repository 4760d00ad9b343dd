package uk.police.portfolio.dashboard.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.police.portfolio.authority.InstrumentsWaiting;
import uk.police.portfolio.decision.board.CasesWaiting;
import uk.police.portfolio.decision.ratification.RatificationsWaiting;
import uk.police.portfolio.identity.VacantOffices;
import uk.police.portfolio.programme.ProgrammeDirectory;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Role;
import uk.police.portfolio.shared.Waiting;

/** Everything that waits for somebody, whichever module it waits in; each office asks one of them, with one statement. */
@Component
class InTray {

    private final ProgrammeDirectory programmes;
    private final CasesWaiting cases;
    private final RatificationsWaiting ratifications;
    private final InstrumentsWaiting instruments;
    private final VacantOffices vacant;

    InTray(
            ProgrammeDirectory programmes,
            CasesWaiting cases,
            RatificationsWaiting ratifications,
            InstrumentsWaiting instruments,
            VacantOffices vacant) {
        this.programmes = programmes;
        this.cases = cases;
        this.ratifications = ratifications;
        this.instruments = instruments;
        this.vacant = vacant;
    }

    /** The oldest first. */
    List<Waiting> of(Actor reader) {
        List<Waiting> waiting = new ArrayList<>(programmes.waitingFor(reader));
        if (reader.holdsAny(Role.SECRETARIAT, Role.BOARD_MEMBER, Role.BOARD_CHAIR)) {
            waiting.addAll(cases.waitingFor(reader));
        }
        waiting.addAll(ratifications.waitingFor(reader));
        waiting.addAll(instruments.waitingFor(reader));
        waiting.addAll(vacant.waitingFor(reader));
        waiting.sort(Comparator.comparing(Waiting::since).thenComparing(Waiting::reference));
        return waiting;
    }
}
