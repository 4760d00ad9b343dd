package uk.police.portfolio.identity;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.police.portfolio.shared.Actor;

/** Says whether somebody is who they say they are. */
@Service
public class Credentials {

    /**
     * Compared with where there is nothing to compare with, so that both answers take as long: the hash of random text that nobody
     * kept. Written down, since hashing another one at every start takes a while.
     */
    private static final String NOBODYS = "{bcrypt}$2a$10$5HZHeH9A23zktdF7B/D6ZubhsZIdLMQeSozaDCaPeH15hSxv2.N8O";

    private final PersonRepository people;
    private final PasswordEncoder passwords;
    private final SampleSwitch sample;

    Credentials(PersonRepository people, PasswordEncoder passwords, SampleSwitch sample) {
        this.people = people;
        this.passwords = passwords;
        this.sample = sample;
    }

    /** The person with this address and password, if they may sign in; nothing tells why not, not even the time it takes. */
    @Transactional(readOnly = true)
    public Optional<PersonDetails> check(String email, String password) {
        Person person = people.findByEmail(Person.address(email)).orElse(null);
        return matches(person, password) && person != null ? Optional.of(person.details()) : Optional.empty();
    }

    /** Whether it is the actor's own password: asked again before an act that binds. */
    @Transactional(readOnly = true)
    public boolean confirm(Actor by, String password) {
        return matches(people.findById(by.personId()).orElse(null), password);
    }

    /** Whose address it is, whether they may sign in or not; for the record, never for an answer. */
    @Transactional(readOnly = true)
    public Optional<PersonDetails> holderOf(String email) {
        return people.findByEmail(Person.address(email)).map(Person::details);
    }

    private boolean matches(@Nullable Person person, String password) {
        String hash = person == null ? null : person.passwordHash();
        boolean right = passwords.matches(password, hash == null ? NOBODYS : hash);
        return right && person != null && hash != null && person.mayEnter(sample.isOn());
    }
}
