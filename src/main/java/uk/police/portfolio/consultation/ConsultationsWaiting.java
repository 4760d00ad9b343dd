package uk.police.portfolio.consultation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.shared.WaitingQuery;

/** The consultations that wait for the answer of a seat. */
@Service
public class ConsultationsWaiting {

    private static final String FOR_A_SEAT = """
            select 'consultation.waiting.answer' as waits, c.reference, c.title, c.opened_at as since, c.last_day as due_on,
                   '/consultations/' || c.reference || '/answers/' || s.seat_code as url
              from consultation c join consultation_seat s on s.consultation_id = c.id
              join seat_filling f on f.force_id = s.force_id and f.seat = s.kind
             where c.state = 'OPEN' and c.last_day >= :today and f.office_id = :officeId
               and f.from_on <= :today and (f.to_on is null or f.to_on >= :today)
               and not exists (select from seat_answer a where a.seat_id = s.id)
            """;

    private final Clock clock;

    ConsultationsWaiting(Clock clock) {
        this.clock = clock;
    }

    /** Those that ask a seat which the reader's office fills, and which it has not answered. */
    public WaitingQuery queryFor(Actor reader) {
        LocalDate today = London.today(clock);
        return new WaitingQuery(FOR_A_SEAT, Map.of("officeId", reader.officeId(), "today", today));
    }
}
