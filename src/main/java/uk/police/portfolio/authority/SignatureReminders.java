package uk.police.portfolio.authority;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.RefusedException;

/** Reminds givers of instruments that wait for their signature: the item at their Home says so, and the record. */
@Service
public class SignatureReminders {

    private static final Set<InstrumentState> OVER =
            Set.of(InstrumentState.DRAFT, InstrumentState.REVOKED, InstrumentState.EXPIRED, InstrumentState.SUPERSEDED);

    private final InstrumentDirectory directory;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SignatureReminders(InstrumentDirectory directory, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.directory = directory;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Reminds one giver, or with none named all that have not signed; answers how many. Refuses an instrument that waits for
     * nobody, a giver that has signed, and where all were reminded today.
     */
    @PreAuthorize("#by.holds(T(uk.police.portfolio.shared.Role).SECRETARIAT)")
    @Transactional
    public int remind(String reference, List<String> named, Actor by) {
        InstrumentDetails instrument =
                directory.find(reference, by).orElseThrow(() -> new NotFoundException("instrument", reference));
        List<String> missing = OVER.contains(instrument.state()) ? List.of() : missing(instrument);
        List<String> wanted = named.isEmpty() ? missing : named;
        if (wanted.isEmpty() || !missing.containsAll(wanted)) {
            throw RefusedException.because("NOBODY_IS_WAITED_FOR", reference);
        }
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<String> reminded = wanted.stream()
                .filter(giver -> add(instrument.id(), giver, at, by))
                .toList();
        if (reminded.isEmpty()) {
            throw RefusedException.because("REMINDED_TODAY", reference);
        }
        events.publishEvent(new SignatureRemindersAsked(by, at, reference, instrument.title(), reminded));
        return reminded.size();
    }

    /** When each giver of the instrument was last reminded. */
    public Map<String, LocalDate> latest(UUID instrument) {
        Map<String, LocalDate> latest = new HashMap<>();
        jdbc.sql(
                        "select giver, max(asked_on) as asked_on from instrument_reminder where instrument_id = ? group by giver")
                .param(instrument)
                .query(row -> {
                    latest.put(row.getString("giver"), row.getObject("asked_on", LocalDate.class));
                });
        return latest;
    }

    private List<String> missing(InstrumentDetails instrument) {
        return directory.givers(instrument).stream()
                .filter(giver -> !giver.hasSigned())
                .map(GiverDetails::code)
                .toList();
    }

    private boolean add(UUID instrument, String giver, Instant at, Actor by) {
        return jdbc.sql("""
                                insert into instrument_reminder (id, instrument_id, giver, asked_on, asked_at, asked_by, asked_in_office)
                                values (gen_random_uuid(), ?, ?, ?, ?, ?, ?)
                                on conflict on constraint instrument_reminder_is_once_a_day do nothing
                                """)
                        .params(
                                instrument,
                                giver,
                                London.dayOf(at),
                                at.atOffset(ZoneOffset.UTC),
                                by.personName(),
                                by.officeTitle())
                        .update()
                == 1;
    }
}
