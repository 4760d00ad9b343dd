package uk.police.portfolio.identity;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.RefusedException;

/** Keeps the people who may sign in; nobody is ever deleted. */
@Service
@Transactional
public class PeopleRegister {

    private final PersonRepository people;
    private final SessionLedger sessions;
    private final PasswordEncoder passwords;
    private final SampleSwitch sample;
    private final Clock clock;

    PeopleRegister(
            PersonRepository people,
            SessionLedger sessions,
            PasswordEncoder passwords,
            SampleSwitch sample,
            Clock clock) {
        this.people = people;
        this.sessions = sessions;
        this.passwords = passwords;
        this.sample = sample;
        this.clock = clock;
    }

    /** Puts a person on the register with a password; refused with {@code EMAIL_TAKEN} where another has the address. */
    @ByAdministrator
    public UUID register(String name, String email, String password, Actor by) {
        refuseIfTaken(email);
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

    @Transactional(readOnly = true)
    public PersonDetails details(UUID id) {
        return person(id).details();
    }

    private UUID save(Person person) {
        try {
            return people.saveAndFlush(person).id();
        } catch (DataIntegrityViolationException taken) {
            throw RefusedException.because("EMAIL_TAKEN", person.details().email());
        }
    }

    private void refuseIfTaken(String email) {
        if (people.existsByEmail(Person.address(email))) {
            throw RefusedException.because("EMAIL_TAKEN", Person.address(email));
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
