package uk.police.portfolio.identity;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.police.portfolio.jobs.DurableJobs;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.RefusedException;

/** How people set their own passwords: knowing the one before, or by a link that was mailed to them. */
@Service
@Transactional
public class Passwords {

    private final PersonRepository people;
    private final OneTimeLinks links;
    private final SessionLedger sessions;
    private final PasswordEncoder encoder;
    private final DurableJobs jobs;
    private final Clock clock;

    Passwords(
            PersonRepository people,
            OneTimeLinks links,
            SessionLedger sessions,
            PasswordEncoder encoder,
            DurableJobs jobs,
            Clock clock) {
        this.people = people;
        this.links = links;
        this.sessions = sessions;
        this.encoder = encoder;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Has a link mailed to the address, if anybody may use one: whether they may is only looked up after the answer is given. */
    public void askForReset(String email) {
        jobs.stage(
                PasswordResetMail.NAME,
                UUID.randomUUID().toString(),
                new PasswordResetMail.Asked(Person.address(email)));
    }

    /** Whose password the link sets; empty where it is unknown, used or expired. */
    @Transactional(readOnly = true)
    public Optional<PersonDetails> holderOf(LinkPurpose purpose, String token) {
        return links.open(purpose, token)
                .flatMap(link -> people.findById(link.requirePersonId()))
                .filter(person -> person.mayEnter(false))
                .map(Person::details);
    }

    /**
     * Sets the password that a link allows, and ends every session of the person. Refused: {@code PASSWORD_TOO_SHORT},
     * {@code PASSWORD_TOO_LONG}, {@code PASSWORD_EASILY_GUESSED}; then the link can still be used.
     */
    public PersonDetails set(LinkPurpose purpose, String token, String password) {
        UUID id = links.use(purpose, token).requirePersonId();
        Person person = people.findById(id)
                .filter(found -> found.mayEnter(false))
                .orElseThrow(() -> new NotFoundException("link", purpose.name()));
        PasswordRules.check(password, person);
        links.endOpen(LinkPurpose.PASSWORD_RESET, id);
        links.endOpen(LinkPurpose.INVITATION, id);
        PasswordOccasion occasion =
                purpose == LinkPurpose.INVITATION ? PasswordOccasion.INVITATION : PasswordOccasion.RESET;
        person.setPassword(encoder.encode(password), occasion, person.details().oneself(), clock.instant());
        sessions.endAllOf(id);
        return people.save(person).details();
    }

    /**
     * Changes the actor's own password, and ends their other sessions. Refused: {@code PASSWORD_WRONG}, {@code SAMPLE_PASSWORD}
     * to people of the sample, and as when set by a link.
     */
    public void change(String current, String next, String sessionInUse, Actor by) {
        Person person = people.findById(by.personId())
                .orElseThrow(() -> new NotFoundException("person", by.personId().toString()));
        if (person.isOfTheSample()) {
            throw RefusedException.because("SAMPLE_PASSWORD");
        }
        if (person.passwordHash() == null || !encoder.matches(current, person.passwordHash())) {
            throw RefusedException.because("PASSWORD_WRONG");
        }
        PasswordRules.check(next, person);
        person.setPassword(encoder.encode(next), PasswordOccasion.CHANGE, by, clock.instant());
        people.save(person);
        sessions.endOthersOf(by.personId(), sessionInUse);
    }
}
