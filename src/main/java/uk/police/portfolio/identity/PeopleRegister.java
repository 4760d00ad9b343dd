package uk.police.portfolio.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.police.portfolio.jobs.DurableJobs;
import uk.police.portfolio.organisation.AppointHolder;
import uk.police.portfolio.organisation.AppointmentDetails;
import uk.police.portfolio.organisation.OrganisationDirectory;
import uk.police.portfolio.organisation.OrganisationRegister;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.RefusedException;

/** Keeps the people who may sign in, and appoints them; nobody is ever deleted. */
@Service
@Transactional
public class PeopleRegister {

    private final PersonRepository people;
    private final SessionLedger sessions;
    private final PasswordEncoder passwords;
    private final SampleSwitch sample;
    private final OrganisationRegister organisation;
    private final OrganisationDirectory directory;
    private final DurableJobs jobs;
    private final Clock clock;

    PeopleRegister(
            PersonRepository people,
            SessionLedger sessions,
            PasswordEncoder passwords,
            SampleSwitch sample,
            OrganisationRegister organisation,
            OrganisationDirectory directory,
            DurableJobs jobs,
            Clock clock) {
        this.people = people;
        this.sessions = sessions;
        this.passwords = passwords;
        this.sample = sample;
        this.organisation = organisation;
        this.directory = directory;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Puts a person on the register with a password; refused with {@code EMAIL_TAKEN} where another has the address. */
    @ByAdministrator
    public UUID register(String name, String email, String password, Actor by) {
        return save(Person.registered(name, email, passwords.encode(password), by, clock.instant()));
    }

    /**
     * Puts people of the sample on the register, all with the one password that the sign-in page shows; refused with
     * {@code SAMPLE_IS_OFF} where it doesn't. The ids are in the order of the people.
     */
    @ByAdministrator
    public List<UUID> registerSample(List<NewPerson> newPeople, Actor by) {
        if (!sample.isOn()) {
            throw RefusedException.because("SAMPLE_IS_OFF");
        }
        String hash = passwords.encode(sample.password());
        return newPeople.stream()
                .map(person -> save(Person.ofTheSample(person.name(), person.email(), hash, by, clock.instant())))
                .toList();
    }

    /** Puts a person on the register and mails them how to sign in; refused with {@code EMAIL_TAKEN}. */
    @ByAdministrator
    public UUID invite(NewPerson newcomer, Actor by) {
        UUID id = save(Person.invited(newcomer.name(), newcomer.email(), by, clock.instant()));
        mailInvitation(id);
        return id;
    }

    /** Mails the invitation once more; the link before ends. Refused with {@code INVITATION_IS_ACCEPTED}. */
    @ByAdministrator
    public void inviteAgain(UUID id, Actor by) {
        Person person = person(id);
        person.inviteAgain(by, clock.instant());
        people.save(person);
        mailInvitation(id);
    }

    /** Bars a person from signing in; refused to oneself with {@code NOT_YOURSELF}. Their sessions end at once. */
    @ByAdministrator
    public void lock(UUID id, String reason, Actor by) {
        refuseToOneself(id, by);
        Person person = person(id);
        person.lock(reason, by, clock.instant());
        people.save(person);
        sessions.endAllOf(id);
    }

    @ByAdministrator
    public void unlock(UUID id, String reason, Actor by) {
        Person person = person(id);
        person.unlock(reason, by, clock.instant());
        people.save(person);
    }

    /**
     * Lets a person come in with another account of the identity provider; the one before opens nothing, and their sessions
     * end at once. Refused with {@code NO_PROVIDER_ACCOUNT}, and to oneself with {@code NOT_YOURSELF}.
     */
    @ByAdministrator
    public void releaseAccount(UUID id, String reason, Actor by) {
        refuseToOneself(id, by);
        Person person = person(id);
        person.release(reason, by, clock.instant());
        people.save(person);
        sessions.endAllOf(id);
    }

    /** A person leaves: their offices end today and they never sign in again. Refused to oneself with {@code NOT_YOURSELF}. */
    @ByAdministrator
    public void end(UUID id, String reason, Actor by) {
        refuseToOneself(id, by);
        Person person = person(id);
        person.end(reason, by, clock.instant());
        people.save(person);
        LocalDate today = London.today(clock);
        directory.appointmentsOf(id, today).stream()
                .filter(held -> !today.equals(held.term().toOn()))
                .forEach(held -> organisation.endAppointment(held.id(), today, reason, by));
        sessions.endAllOf(id);
    }

    /** Appoints a person to an office; refused with {@code PERSON_HAS_ENDED}, and as the organisation's register refuses. */
    @ByAdministrator
    public UUID appoint(UUID id, AppointPerson command, Actor by) {
        Person person = person(id);
        person.refuseIfEnded();
        return organisation.appoint(
                new AppointHolder(
                        command.officeCode(),
                        id,
                        person.name(),
                        command.capacity(),
                        command.fromOn(),
                        command.toOn(),
                        command.evidence()),
                by);
    }

    /** Ends an appointment of the person; refused with {@code OFFICE_IN_USE} for the one that the actor acts in. */
    @ByAdministrator
    public void endAppointment(UUID id, UUID appointment, LocalDate lastDay, String reason, Actor by) {
        AppointmentDetails held = directory.appointmentsOf(id).stream()
                .filter(each -> each.id().equals(appointment))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("appointment", appointment.toString()));
        if (by.personId().equals(id) && by.officeId().equals(held.office().id())) {
            throw RefusedException.because("OFFICE_IN_USE", held.office().title());
        }
        organisation.endAppointment(appointment, lastDay, reason, by);
    }

    @ByAdministrator
    @Transactional(readOnly = true)
    public PersonDetails details(UUID id, Actor by) {
        return person(id).details();
    }

    /** What the actor may know of themselves. */
    @Transactional(readOnly = true)
    public PersonDetails oneself(Actor by) {
        return person(by.personId()).details();
    }

    private void mailInvitation(UUID id) {
        jobs.stage(InvitationMail.NAME, UUID.randomUUID().toString(), new InvitationMail.Invited(id));
    }

    private UUID save(Person person) {
        String email = person.details().email();
        if (people.existsByEmail(email)) {
            throw RefusedException.because("EMAIL_TAKEN", email);
        }
        try {
            return people.saveAndFlush(person).id();
        } catch (DataIntegrityViolationException taken) {
            throw RefusedException.because("EMAIL_TAKEN", email);
        }
    }

    private static void refuseToOneself(UUID person, Actor by) {
        if (by.personId().equals(person)) {
            throw RefusedException.because("NOT_YOURSELF");
        }
    }

    private Person person(UUID id) {
        return people.findById(id).orElseThrow(() -> new NotFoundException("person", id.toString()));
    }
}
