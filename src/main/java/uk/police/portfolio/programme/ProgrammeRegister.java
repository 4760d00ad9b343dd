package uk.police.portfolio.programme;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.Refusal;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.shared.Role;
import uk.police.portfolio.shared.StaleVersionException;

/** Keeps programmes: proposed, written section by section, submitted, decided, and what becomes of them. */
@Service
@Transactional
public class ProgrammeRegister {

    private final ProgrammeRepository programmes;
    private final Surroundings surroundings;
    private final Clock clock;

    ProgrammeRegister(ProgrammeRepository programmes, Surroundings surroundings, Clock clock) {
        this.programmes = programmes;
        this.surroundings = surroundings;
        this.clock = clock;
    }

    /** Puts a draft on the register, sponsored by the body that the actor acts for; gives its reference. */
    @ByLead
    public String propose(String title, Actor by) {
        ProgrammeLevel level = by.holds(Role.NATIONAL_LEAD) ? ProgrammeLevel.NATIONAL : ProgrammeLevel.FORCE;
        Programme programme = new Programme(programmes.nextReference(), level, title, by, clock.instant());
        return programmes.saveAndFlush(programme).reference();
    }

    /**
     * Writes one section. Refused with {@link StaleVersionException} where somebody else wrote that section since the
     * version that was read: its changes are the fields, with what they wrote before and what this writer wrote after.
     * Refused also: {@code ONLY_THE_SPONSORS_PEOPLE_WRITE}, {@code PROGRAMME_IS_NOT_A_DRAFT}, {@code NO_SUCH_OFFICE},
     * {@code NO_SUCH_CAPABILITY}, {@code NO_SUCH_FORCE}.
     */
    @BySponsorsPeople
    public void write(String reference, int readVersion, SectionContent content, Actor by) {
        Programme programme = known(reference, by);
        CostSharing sharing = surroundings.sharing();
        List<Refusal> refusals = new ArrayList<>(surroundings.strangersIn(content, sharing));
        ProgrammePolicies.onlyTheSponsorsPeopleWrite(by, surroundings.isOfSponsor(reference, by))
                .ifPresent(refusals::add);
        refuse(refusals);
        List<Change> changes =
                surroundings.inWords(programme.content().of(content.section()).changesTo(content));
        if (programme.wasWrittenSince(readVersion, content.section()) && !changes.isEmpty()) {
            throw new StaleVersionException(changes);
        }
        programme.write(content, sharing, changes, by, clock.instant());
        programmes.saveAndFlush(programme);
    }

    private Programme known(String reference, Actor by) {
        return programmes
                .findByReference(reference)
                .filter(programme -> surroundings.mayRead(reference, by))
                .orElseThrow(() -> new NotFoundException("programme", reference));
    }

    private static void refuse(List<Refusal> refusals) {
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals);
        }
    }
}
