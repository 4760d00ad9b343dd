package uk.police.portfolio.spend;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.Refusal;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.shared.Role;
import uk.police.portfolio.shared.StaleVersionException;

/** Keeps the versions of the envelope; the newest holds, and none is ever changed. */
@Service
@Transactional
public class EnvelopeRegister {

    /** Later than any version is recorded. */
    private static final Instant AFTER_ALL = Instant.parse("9999-01-01T00:00:00Z");

    private final EnvelopeRepository envelopes;
    private final Clock clock;

    EnvelopeRegister(EnvelopeRepository envelopes, Clock clock) {
        this.envelopes = envelopes;
        this.clock = clock;
    }

    /**
     * Adds a version that holds from now on. Refused by {@link EnvelopePolicy}'s rules; stale where another version was
     * added since the author read the last one.
     */
    @ByEnvelopeKeeper
    public int revise(ReviseEnvelope command, Actor by) {
        int last = envelopes.lastNumber();
        if (last != command.follows()) {
            throw overtaken(command, last);
        }
        List<Refusal> refusals = EnvelopePolicy.refusals(command, London.today(clock));
        RefusedException.throwIfAny(refusals);
        try {
            return envelopes
                    .saveAndFlush(new Envelope(command, by, clock.instant()))
                    .number();
        } catch (DataIntegrityViolationException raced) {
            throw overtaken(command, command.follows() + 1);
        }
    }

    /** Whether this actor keeps the envelope. */
    public static boolean mayRevise(Actor by) {
        return by.isPortal() || by.holdsAny(Role.NATIONAL_FINANCE, Role.ADMINISTRATOR);
    }

    /** The version that holds, for whoever is about to follow it with another. */
    @ByEnvelopeKeeper
    @Transactional(readOnly = true)
    public EnvelopeDetails toFollow(Actor by) {
        return current();
    }

    /** The version that holds. */
    @Transactional(readOnly = true)
    public EnvelopeDetails current() {
        return asAt(null);
    }

    /**
     * The version that held at the end of that day in London, or holds now where no day is asked about. Before the first was recorded
     * there was none to show money against: then it is the first.
     */
    @Transactional(readOnly = true)
    public EnvelopeDetails asAt(@Nullable LocalDate day) {
        return markedAsAt(day).envelope();
    }

    /** The same, and the {@link SpendPicture#MARKS} of this moment; in one statement. */
    @Transactional(readOnly = true)
    public Marked markedAsAt(@Nullable LocalDate day) {
        List<Object[]> years = envelopes.findMarked(day == null ? AFTER_ALL : London.endOf(day));
        if (years.isEmpty()) {
            throw new NotFoundException("envelope", "current");
        }
        Object[] first = years.get(0);
        return new Marked(((Envelope) first[0]).details(), (String) first[1]);
    }

    /**
     * A version of the envelope.
     *
     * @param marks what answers about spend are kept for
     */
    public record Marked(EnvelopeDetails envelope, String marks) {}

    /** Every version, the newest first. */
    @Transactional(readOnly = true)
    public List<EnvelopeDetails> versions() {
        return envelopes.findVersions().stream().map(Envelope::details).toList();
    }

    private static StaleVersionException overtaken(ReviseEnvelope command, int last) {
        return new StaleVersionException(List.of(Change.of("number", command.follows(), last)));
    }
}
