package uk.police.portfolio.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.police.portfolio.shared.Aggregate;

/** The dated rows of who fills which seat and who maintains which force; overlaps are refused by the database. */
class SeatLedger {

    private final JdbcClient jdbc;

    SeatLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void fill(UUID force, SeatKind seat, UUID office, LocalDate fromOn) {
        try {
            jdbc.sql("insert into seat_filling (id, force_id, seat, office_id, from_on) values (?, ?, ?, ?, ?)")
                    .params(Aggregate.newId(), force, seat.name(), office, fromOn)
                    .update();
        } catch (DataIntegrityViolationException broken) {
            throw Constraint.of(broken, "seat_filling_is_by_one_office_at_a_time", "SEAT_IS_FILLED");
        }
    }

    void vacate(UUID office, LocalDate lastDay) {
        jdbc.sql(
                        "update seat_filling set to_on = :last where office_id = :office and from_on <= :last and (to_on is null or to_on > :last)")
                .param("office", office)
                .param("last", lastDay)
                .update();
    }

    void pass(UUID office, UUID successor, LocalDate lastDay) {
        vacate(office, lastDay);
        jdbc.sql("""
                        insert into seat_filling (id, force_id, seat, office_id, from_on)
                        select gen_random_uuid(), force_id, seat, :successor, to_on + 1
                          from seat_filling where office_id = :office and to_on = :last
                        """)
                .param("office", office)
                .param("successor", successor)
                .param("last", lastDay)
                .update();
    }

    void fillAfter(UUID ended, UUID successor) {
        jdbc.sql("""
                        insert into seat_filling (id, force_id, seat, office_id, from_on)
                        select gen_random_uuid(), f.force_id, f.seat, :successor, f.to_on + 1
                          from seat_filling f join office o on o.id = f.office_id
                         where f.office_id = :ended and f.to_on = o.to_on
                        """).param("ended", ended).param("successor", successor).update();
    }

    void close(UUID force, LocalDate lastDay) {
        jdbc.sql(
                        "update seat_filling set to_on = :last where force_id = :force and from_on <= :last and (to_on is null or to_on > :last)")
                .param("force", force)
                .param("last", lastDay)
                .update();
    }

    void maintain(UUID policingBody, UUID force, LocalDate fromOn) {
        try {
            jdbc.sql("insert into maintenance (policing_body_id, force_id, from_on) values (?, ?, ?)")
                    .params(policingBody, force, fromOn)
                    .update();
        } catch (DataIntegrityViolationException broken) {
            throw Constraint.of(broken, "maintenance_is_by_one_body_at_a_time", "FORCE_IS_MAINTAINED");
        }
    }

    void endMaintenance(UUID body, LocalDate lastDay) {
        jdbc.sql("""
                        update maintenance set to_on = :last
                         where :body in (policing_body_id, force_id) and from_on <= :last and (to_on is null or to_on > :last)
                        """).param("body", body).param("last", lastDay).update();
    }

    void passMaintenance(UUID body, UUID successor, LocalDate lastDay) {
        jdbc.sql("""
                        insert into maintenance (policing_body_id, force_id, from_on)
                        select :successor, m.force_id, m.to_on + 1 from maintenance m
                         where m.policing_body_id = :body and m.to_on = :last
                        """)
                .param("body", body)
                .param("successor", successor)
                .param("last", lastDay)
                .update();
    }
}
