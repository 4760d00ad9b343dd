package uk.police.portfolio.identity;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.police.portfolio.shared.RefusedException;

/** Knows people by their account at the identity provider: found by its address once, by itself from then on. */
@Service
public class ProviderAccounts {

    private final PersonRepository people;
    private final SampleSwitch sample;
    private final Clock clock;

    ProviderAccounts(PersonRepository people, SampleSwitch sample, Clock clock) {
        this.people = people;
        this.sample = sample;
        this.clock = clock;
    }

    /** The person who is known by the account, if they may sign in. */
    @Transactional(readOnly = true)
    public Optional<PersonDetails> known(ProviderAccount account) {
        return people.findByProviderAccount(account).filter(this::mayEnter).map(Person::details);
    }

    /**
     * The person who comes in with the account, if they may sign in: whoever has the address is bound to it the first time.
     * Refused with {@code ANOTHER_PROVIDER_ACCOUNT} where the person with the address is known by another.
     *
     * @param verifiedEmail null where the provider has verified none
     */
    @Transactional
    public Optional<PersonDetails> recognise(ProviderAccount account, @Nullable String verifiedEmail) {
        Optional<Person> known = people.findByProviderAccount(account);
        return known.or(() -> Optional.ofNullable(verifiedEmail).flatMap(email -> bind(account, email)))
                .filter(this::mayEnter)
                .map(Person::details);
    }

    private Optional<Person> bind(ProviderAccount account, String email) {
        Optional<Person> invited = people.findByEmail(Person.address(email)).filter(this::mayEnter);
        invited.ifPresent(person -> {
            if (person.isBound()) {
                throw RefusedException.because("ANOTHER_PROVIDER_ACCOUNT");
            }
            person.bindTo(account, clock.instant());
            people.saveAndFlush(person);
        });
        return invited;
    }

    private boolean mayEnter(Person person) {
        return person.mayEnter(sample.isOn());
    }
}
