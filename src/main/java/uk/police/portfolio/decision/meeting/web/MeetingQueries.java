package uk.police.portfolio.decision.meeting.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.police.portfolio.decision.CaseState;
import uk.police.portfolio.decision.meeting.Agendas;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.web.PageOf;

/** The lists of meetings and of what is on their agendas, for those whom the register lets read them. */
@Component
class MeetingQueries {

    private static final String TO_COME = "from meeting m where m.state = 'SCHEDULED' and m.held_on >= :today";
    private static final String PAST = "from meeting m where m.state <> 'SCHEDULED' or m.held_on < :today";
    private static final String COLUMNS = """
            select m.reference, m.held_on, m.starts_at, m.place, m.link, m.state,
                   (select count(*) from agenda_item i where i.meeting_id = m.id and i.position is not null) as cases
            """;
    private static final String CASE = """
            select c.reference, c.title, c.state,
                   exists (select from case_edition e
                            where e.case_id = c.id and e.number = c.edition and e.proposal is not null) as asks,
                   c.author_id = :reader or exists (select from case_act s where s.case_id = c.id and s.person_id = :reader
                                                       and s.act in ('SUBMIT', 'RESUBMIT')) as own
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    MeetingQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The next one first; of those that are over, the last one. */
    PageOf<MeetingRow> list(boolean past, int page, int size) {
        String from = past ? PAST : TO_COME;
        String order = past ? " order by m.held_on desc, m.starts_at desc" : " order by m.held_on, m.starts_at";
        long total = jdbc.sql("select count(*) " + from)
                .param("today", today())
                .query(Long.class)
                .single();
        List<MeetingRow> rows = jdbc.sql(COLUMNS + from + order + ", m.reference limit :size offset :offset")
                .param("today", today())
                .param("size", size)
                .param("offset", PageOf.offset(page, size))
                .query(MeetingRow.class)
                .list();
        return new PageOf<>(rows, page, size, total);
    }

    /** In order. */
    List<AgendaRow> agenda(String meeting, Actor reader) {
        return jdbc.sql(CASE + """
                          from agenda_item i join meeting m on m.id = i.meeting_id join decision_case c on c.id = i.case_id
                         where m.reference = :meeting and i.position is not null order by i.position
                        """)
                .param("meeting", meeting)
                .param("reader", reader.personId())
                .query(AgendaRow.class)
                .list();
    }

    /** The cases before the board that are not on it, those that have waited longest first. */
    List<AgendaRow> waiting(String meeting, Actor reader) {
        return jdbc.sql(CASE + """
                          from decision_case c where c.state in (:states) and not exists (
                               select from agenda_item i join meeting m on m.id = i.meeting_id
                                where m.reference = :meeting and i.case_id = c.id and i.position is not null)
                         order by c.state_since, c.reference
                        """)
                .param(
                        "states",
                        Arrays.stream(CaseState.values())
                                .filter(Agendas::fits)
                                .map(Enum::name)
                                .toList())
                .param("meeting", meeting)
                .param("reader", reader.personId())
                .query(AgendaRow.class)
                .list();
    }

    List<InterestRow> interests(String meeting) {
        return jdbc.sql("""
                        select c.reference as case_reference, i.person_name, i.office_title, i.words
                          from interest i join decision_case c on c.id = i.case_id where i.meeting = ? order by i.declared_at
                        """).param(meeting).query(InterestRow.class).list();
    }

    LocalDateTime now() {
        return London.now(clock);
    }

    LocalDate today() {
        return London.today(clock);
    }
}
