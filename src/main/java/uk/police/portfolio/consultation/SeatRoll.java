package uk.police.portfolio.consultation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.police.portfolio.consultation.ConsultationClosed.LastAnswer;

/** The seats that a consultation asks, and what they have said so far. */
@Component
class SeatRoll {

    /** Each seat with its last answer, where it gave one, and the reply to it. */
    private static final String SAID = """
              from consultation c join consultation_seat s on s.consultation_id = c.id
              left join lateral (select a.answer, a.number, a.reason from seat_answer a where a.seat_id = s.id
                                  order by a.number desc limit 1) said on true
              left join seat_reply r on r.seat_id = s.id
             where c.reference = :consultation
            """;

    private final JdbcClient jdbc;

    SeatRoll(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Asks the seats of these forces that an office fills on the date; answers how many. */
    int invite(UUID consultation, Collection<String> seatCodes, LocalDate on) {
        return jdbc.sql("""
                        with filled as (
                            select b.id, b.name, b.region, f.seat,
                                   b.code || case f.seat when 'POLICING_BODY' then '/policing-body' else '/chief-officer' end as code
                              from seat_filling f join body b on b.id = f.force_id
                             where f.from_on <= :on and (f.to_on is null or f.to_on >= :on))
                        insert into consultation_seat (id, version, consultation_id, seat_code, force_id, force_name, region, kind)
                        select gen_random_uuid(), 0, :consultation, code, id, name, region, seat from filled where code in (:codes)
                        """)
                .param("consultation", consultation)
                .param("codes", seatCodes)
                .param("on", on)
                .update();
    }

    Optional<ConsultationStanding> standing(String reference) {
        return jdbc.sql("""
                        select c.reference, c.state = 'CLOSED' as closed, count(*)::int as invited, count(said.answer)::int as answered,
                               (count(*) filter (where c.state = 'CLOSED' and said.answer in ('OBJECT', 'SUPPORT_WITH_CHANGE')))::int
                                   as replies_needed,
                               count(r.id)::int as replies_published, c.least_response
                        """ + SAID + " group by c.id")
                .param("consultation", reference)
                .query(ConsultationStanding.class)
                .optional();
    }

    ConsultationStanding standing(Consultation asked) {
        return standing(asked.details().reference()).orElseThrow();
    }

    List<LastAnswer> lastAnswers(Consultation asked) {
        return jdbc.sql("select s.seat_code, said.answer, said.number " + SAID
                        + " and said.answer is not null order by s.seat_code")
                .param("consultation", asked.details().reference())
                .query(LastAnswer.class)
                .list();
    }
}
