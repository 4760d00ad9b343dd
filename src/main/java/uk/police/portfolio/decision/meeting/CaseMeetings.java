package uk.police.portfolio.decision.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.police.portfolio.decision.CaseDetails;

/** Says on which agendas a case is. */
@Component
public class CaseMeetings {

    private final JdbcClient jdbc;

    CaseMeetings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest first; not those that were cancelled. */
    public List<Line> of(CaseDetails asked) {
        return jdbc.sql("""
                        select m.reference, m.held_on, m.starts_at, m.state
                          from agenda_item i join meeting m on m.id = i.meeting_id
                         where i.case_id = ? and i.position is not null and m.state <> 'CANCELLED'
                         order by m.held_on desc, m.starts_at desc
                        """).param(asked.id()).query(Line.class).list();
    }

    /** @param reference {@code MTG-0001} */
    public record Line(String reference, LocalDate heldOn, LocalTime startsAt, MeetingState state) {

        public boolean isOver() {
            return state == MeetingState.CLOSED;
        }
    }
}
