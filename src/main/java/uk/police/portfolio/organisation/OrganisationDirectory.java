package uk.police.portfolio.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import uk.police.portfolio.shared.DateRange;

/** Answers who exists, who fills which seat and who holds which office, on any date. */
@Service
public class OrganisationDirectory {

    private static final String BODY = """
            select b.*, s.code as successor_code
              from body b left join body s on s.id = b.successor_id
            """;
    private static final String OFFICE = """
            select o.id, o.code, o.title, o.kind, o.body_id, o.from_on, o.to_on,
                   b.code as body_code, b.name as body_name, s.code as successor_code
              from office o join body b on b.id = o.body_id left join office s on s.id = o.successor_id
            """;
    private static final String SEAT = """
            select f.force_id, b.code as force_code, f.seat, f.office_id, o.code as office_code, f.from_on, f.to_on
              from seat_filling f join body b on b.id = f.force_id join office o on o.id = f.office_id
            """;

    private final JdbcClient jdbc;

    OrganisationDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<BodyDetails> body(String code) {
        return jdbc.sql(BODY + "where b.code = ?")
                .param(code)
                .query(OrganisationDirectory::body)
                .optional();
    }

    public Optional<BodyDetails> body(UUID id) {
        return jdbc.sql(BODY + "where b.id = ?")
                .param(id)
                .query(OrganisationDirectory::body)
                .optional();
    }

    /** Every body of these kinds that was ever known, by name. */
    public List<BodyDetails> bodies(Collection<BodyKind> kinds) {
        return jdbc.sql(BODY + "where b.kind in (:kinds) order by b.name collate \"en-GB-x-icu\"")
                .param("kinds", kinds.stream().map(Enum::name).toList())
                .query(OrganisationDirectory::body)
                .list();
    }

    public Optional<OfficeDetails> office(String code) {
        return jdbc.sql(OFFICE + "where o.code = ?")
                .param(code)
                .query(OrganisationDirectory::office)
                .optional();
    }

    public Optional<OfficeDetails> office(UUID id) {
        return jdbc.sql(OFFICE + "where o.id = ?")
                .param(id)
                .query(OrganisationDirectory::office)
                .optional();
    }

    /** Every office that was ever known, by code. */
    public List<OfficeDetails> offices() {
        return jdbc.sql(OFFICE + "order by o.code collate \"C\"")
                .query(OrganisationDirectory::office)
                .list();
    }

    public List<OfficeDetails> officesOf(UUID bodyId) {
        return jdbc.sql(OFFICE + "where o.body_id = ? order by o.from_on, o.title collate \"en-GB-x-icu\"")
                .param(bodyId)
                .query(OrganisationDirectory::office)
                .list();
    }

    /** The office itself, or the one that fills the seat of that code on the date. */
    public Optional<OfficeDetails> officeOrSeat(String code, LocalDate on) {
        Optional<OfficeDetails> office = office(code);
        if (office.isPresent()) {
            return office;
        }
        return seats(on).stream()
                .filter(filling -> filling.seatCode().equals(code))
                .findFirst()
                .flatMap(filling -> office(filling.officeId()));
    }

    /** The territorial forces that exist on the date, by name. */
    public List<ForceDetails> territorialForces(LocalDate on) {
        return jdbc.sql("""
                        select b.id, b.code, b.name, b.region, coalesce(s.officers_2019, 0) as officers, coalesce(s.population_2011, 0) as population
                          from body b left join force_statistic s on s.force_id = b.id
                         where b.kind = 'FORCE' and b.from_on <= :on and (b.to_on is null or b.to_on >= :on)
                         order by b.name collate "en-GB-x-icu"
                        """).param("on", on).query(ForceDetails.class).list();
    }

    /** Which office fills which seat on the date; a vacant seat has no row. */
    public List<SeatFilling> seats(LocalDate on) {
        return jdbc.sql(SEAT + "where f.from_on <= :on and (f.to_on is null or f.to_on >= :on) order by b.code, f.seat")
                .param("on", on)
                .query(OrganisationDirectory::seat)
                .list();
    }

    /** Every filling of every seat, past and to come. */
    public List<SeatFilling> seatHistory() {
        return jdbc.sql(SEAT + "order by b.code, f.seat, f.from_on")
                .query(OrganisationDirectory::seat)
                .list();
    }

    public List<SeatFilling> seatHistory(UUID forceId) {
        return jdbc.sql(SEAT + "where f.force_id = ? order by f.seat, f.from_on")
                .param(forceId)
                .query(OrganisationDirectory::seat)
                .list();
    }

    /** Who maintains the force, or which forces the policing body maintains, over time. */
    public List<Maintenance> maintenanceOf(UUID bodyId) {
        return jdbc.sql("""
                        select p.code as policing_code, p.name as policing_name, f.code as force_code, f.name as force_name, m.from_on, m.to_on
                          from maintenance m join body p on p.id = m.policing_body_id join body f on f.id = m.force_id
                         where :body in (m.policing_body_id, m.force_id)
                         order by m.from_on, f.name
                        """)
                .param("body", bodyId)
                .query((row, n) -> new Maintenance(
                        row.getString("policing_code"),
                        row.getString("policing_name"),
                        row.getString("force_code"),
                        row.getString("force_name"),
                        term(row)))
                .list();
    }

    /** Who held the offices of a body, latest first. */
    public List<AppointmentDetails> holdersIn(UUID bodyId) {
        return appointments("where o.body_id = ? order by a.from_on desc, o.title", bodyId);
    }

    public List<AppointmentDetails> holdersOf(UUID officeId) {
        return appointments("where o.id = ? order by a.from_on desc", officeId);
    }

    /** Every appointment of a person, latest first. */
    public List<AppointmentDetails> appointmentsOf(UUID personId) {
        return appointments("where a.person_id = ? order by a.from_on desc, o.title", personId);
    }

    /** The offices that a person may act in on the date. */
    public List<AppointmentDetails> appointmentsOf(UUID personId, LocalDate on) {
        return appointmentsOf(personId).stream()
                .filter(held ->
                        held.term().contains(on) && held.office().existence().contains(on))
                .toList();
    }

    private List<AppointmentDetails> appointments(String condition, UUID id) {
        return jdbc.sql("""
                        select o.id, o.code, o.title, o.kind, o.body_id, o.from_on, o.to_on,
                               b.code as body_code, b.name as body_name, s.code as successor_code,
                               a.id as appointment_id, a.person_id, a.holder_name, a.capacity,
                               a.from_on as held_from, a.to_on as held_to, a.evidence
                          from appointment a join office o on o.id = a.office_id join body b on b.id = o.body_id
                          left join office s on s.id = o.successor_id
                        """ + condition)
                .param(id)
                .query((row, n) -> new AppointmentDetails(
                        row.getObject("appointment_id", UUID.class),
                        office(row, n),
                        row.getObject("person_id", UUID.class),
                        row.getString("holder_name"),
                        Capacity.valueOf(row.getString("capacity")),
                        new DateRange(
                                row.getObject("held_from", LocalDate.class), row.getObject("held_to", LocalDate.class)),
                        row.getString("evidence")))
                .list();
    }

    private static BodyDetails body(ResultSet row, int number) throws SQLException {
        return new BodyDetails(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("name"),
                row.getString("short_name"),
                BodyKind.valueOf(row.getString("kind")),
                row.getString("legal_form"),
                row.getString("region"),
                row.getString("note"),
                row.getString("source"),
                term(row),
                row.getString("successor_code"));
    }

    private static OfficeDetails office(ResultSet row, int number) throws SQLException {
        return new OfficeDetails(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("title"),
                OfficeKind.valueOf(row.getString("kind")),
                row.getObject("body_id", UUID.class),
                row.getString("body_code"),
                row.getString("body_name"),
                term(row),
                row.getString("successor_code"));
    }

    private static SeatFilling seat(ResultSet row, int number) throws SQLException {
        return new SeatFilling(
                row.getObject("force_id", UUID.class),
                row.getString("force_code"),
                SeatKind.valueOf(row.getString("seat")),
                row.getObject("office_id", UUID.class),
                row.getString("office_code"),
                term(row));
    }

    private static DateRange term(ResultSet row) throws SQLException {
        return new DateRange(row.getObject("from_on", LocalDate.class), row.getObject("to_on", LocalDate.class));
    }
}
