package uk.police.portfolio.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.RefusedException;

/** Keeps bodies, offices, seats and appointments; nothing is ever deleted, everything is dated. */
@Service
@Transactional
public class OrganisationRegister {

    private final BodyRepository bodies;
    private final OfficeRepository offices;
    private final AppointmentRepository appointments;
    private final SeatLedger seats;
    private final Clock clock;

    OrganisationRegister(
            BodyRepository bodies,
            OfficeRepository offices,
            AppointmentRepository appointments,
            JdbcClient jdbc,
            Clock clock) {
        this.bodies = bodies;
        this.offices = offices;
        this.appointments = appointments;
        this.seats = new SeatLedger(jdbc);
        this.clock = clock;
    }

    /** Puts a body on the register; a code that is taken is refused with {@code BODY_CODE_TAKEN}. */
    @ByAdministrator
    public UUID establish(EstablishBody command, Actor by) {
        if (bodies.findByCode(command.code()).isPresent()) {
            throw RefusedException.because("BODY_CODE_TAKEN", command.code());
        }
        Body body = new Body(command);
        body.establish(by, clock.instant());
        return bodies.saveAndFlush(body).id();
    }

    /** Puts an office on the register; a code that is taken is refused with {@code OFFICE_CODE_TAKEN}. */
    @ByAdministrator
    public UUID establishOffice(
            String bodyCode, String office, String title, OfficeKind kind, LocalDate fromOn, Actor by) {
        String code = bodyCode + "/" + office;
        if (offices.findByCode(code).isPresent()) {
            throw RefusedException.because("OFFICE_CODE_TAKEN", code);
        }
        Office established = new Office(code, title, kind, body(bodyCode).id(), fromOn);
        established.establish(by, clock.instant());
        return offices.save(established).id();
    }

    /**
     * Appoints a person to an office. Refused: {@code OFFICE_NOT_THERE} where the office does not exist on the first day,
     * {@code APPOINTMENT_NEEDS_EVIDENCE} to act or deputise without evidence, {@code APPOINTMENT_OVERLAPS} where somebody
     * holds it in that capacity.
     */
    @ByAdministrator
    public UUID appoint(AppointHolder command, Actor by) {
        Office office = office(command.officeCode());
        if (!office.existsOn(command.fromOn())) {
            throw RefusedException.because("OFFICE_NOT_THERE", office.title(), command.fromOn());
        }
        if (command.capacity() != Capacity.SUBSTANTIVE && command.evidence().isBlank()) {
            throw RefusedException.because("APPOINTMENT_NEEDS_EVIDENCE", office.title());
        }
        try {
            return appointments
                    .saveAndFlush(new Appointment(office, command, by, clock.instant()))
                    .id();
        } catch (DataIntegrityViolationException broken) {
            throw Constraint.of(
                    broken, "appointment_is_of_one_person_at_a_time", "APPOINTMENT_OVERLAPS", office.title());
        }
    }

    /** Ends an appointment after its last day; refused with {@code APPOINTMENT_HAS_ENDED} where it already has. */
    @ByAdministrator
    public void endAppointment(UUID appointment, LocalDate lastDay, String reason, Actor by) {
        Appointment held = appointments
                .findById(appointment)
                .orElseThrow(() -> new NotFoundException("appointment", appointment.toString()));
        Office office = offices.findById(held.officeId()).orElseThrow();
        held.end(office, lastDay, reason, by, clock.instant());
        appointments.save(held);
    }

    /**
     * Ends an office after its last day. Its seats stand vacant from the next day, unless a successor is named: then the
     * successor fills them. Refused: {@code SUCCESSOR_NOT_THERE} where the successor does not exist on the next day,
     * {@code SUCCESSOR_OF_ANOTHER_KIND} where it is another sort of office, {@code OFFICE_HAS_ENDED}.
     */
    @ByAdministrator
    public void endOffice(String code, LocalDate lastDay, @Nullable String successorCode, String reason, Actor by) {
        Office office = office(code);
        Office successor = successorCode == null ? null : office(successorCode);
        office.end(lastDay, successor, by, clock.instant(), reason);
        offices.saveAndFlush(office);
        if (successor == null) {
            seats.vacate(office.id(), lastDay);
        } else {
            seats.pass(office.id(), successor.id(), lastDay);
        }
    }

    /** Names the successor of an office that has ended without one; the successor fills its seats from the next day. */
    @ByAdministrator
    public void mapSuccessor(String endedCode, String successorCode, String reason, Actor by) {
        Office ended = office(endedCode);
        Office successor = office(successorCode);
        ended.passTo(successor, by, clock.instant(), reason);
        offices.saveAndFlush(ended);
        seats.fillAfter(ended.id(), successor.id());
    }

    /**
     * Ends a body after its last day, and its offices with it, each with the successor body's one office of its kind as its
     * successor. A force that ends takes its seats with it: the successor force's own seats speak for it from then on. What
     * a policing body maintained, its successor maintains.
     */
    @ByAdministrator
    public void endBody(String code, LocalDate lastDay, @Nullable String successorCode, String reason, Actor by) {
        Body body = body(code);
        Body successor = successorCode == null ? null : body(successorCode);
        body.end(lastDay, successor, by, clock.instant(), reason);
        bodies.saveAndFlush(body);
        if (body.kind().isForce()) {
            seats.close(body.id(), lastDay);
        }
        seats.endMaintenance(body.id(), lastDay);
        for (Office office : offices.findByBodyIdOrderByCode(body.id())) {
            if (office.existsOn(lastDay) && office.toOn() == null) {
                end(office, lastDay, successor, reason, by, !body.kind().isForce());
            }
        }
        if (successor != null && body.kind() == BodyKind.POLICING_BODY) {
            seats.passMaintenance(body.id(), successor.id(), lastDay);
        }
    }

    private void end(
            Office office, LocalDate lastDay, @Nullable Body successor, String reason, Actor by, boolean withSeats) {
        List<Office> alike = successor == null
                ? List.of()
                : offices.findByBodyIdOrderByCode(successor.id()).stream()
                        .filter(other -> other.kind() == office.kind() && other.existsOn(lastDay.plusDays(1)))
                        .toList();
        Office next = alike.size() == 1 ? alike.get(0) : null;
        office.end(lastDay, next, by, clock.instant(), reason);
        offices.saveAndFlush(office);
        if (withSeats && next != null) {
            seats.pass(office.id(), next.id(), lastDay);
        } else {
            seats.vacate(office.id(), lastDay);
        }
    }

    /** An office begins to fill a force's seat; refused with {@code SEAT_IS_FILLED} where another fills it then. */
    @ByAdministrator
    public void fillSeat(String forceCode, SeatKind seat, String officeCode, LocalDate fromOn, Actor by) {
        Office office = office(officeCode);
        seats.fill(body(forceCode).id(), seat, office.id(), fromOn);
        office.fill(seat.of(forceCode), fromOn, by, clock.instant());
        offices.save(office);
    }

    /** A policing body begins to maintain a force; refused with {@code FORCE_IS_MAINTAINED} where another does then. */
    @ByAdministrator
    public void maintain(String policingBodyCode, String forceCode, LocalDate fromOn, Actor by) {
        Body policingBody = body(policingBodyCode);
        seats.maintain(policingBody.id(), body(forceCode).id(), fromOn);
        policingBody.maintain(forceCode, fromOn, by, clock.instant());
        bodies.save(policingBody);
    }

    private Body body(String code) {
        return bodies.findByCode(code).orElseThrow(() -> new NotFoundException("body", code));
    }

    private Office office(String code) {
        return offices.findByCode(code).orElseThrow(() -> new NotFoundException("office", code));
    }
}
