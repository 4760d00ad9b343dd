package uk.police.portfolio.identity;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Aggregate;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.shared.Subject;

@Entity
class Person extends Aggregate<Person> {

    private String name;
    private String email;
    private @Nullable String passwordHash;
    private @Nullable ProviderAccount providerAccount;
    private boolean sample;
    private Instant createdAt;
    private @Nullable Instant lockedAt;
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    private Person(String name, String email, @Nullable String passwordHash, boolean sample, Instant at) {
        this.name = name.strip();
        this.email = address(email);
        this.passwordHash = passwordHash;
        this.sample = sample;
        this.createdAt = at;
    }

    static Person registered(String name, String email, String passwordHash, Actor by, Instant at) {
        Person person = new Person(name, email, passwordHash, false, at);
        person.registerEvent(new PersonRegistered(by, at, person.subject()));
        return person;
    }

    static Person ofTheSample(String name, String email, String passwordHash, Actor by, Instant at) {
        Person person = new Person(name, email, passwordHash, true, at);
        person.registerEvent(new PersonRegistered(by, at, person.subject()));
        return person;
    }

    static Person invited(String name, String email, Actor by, Instant at) {
        Person person = new Person(name, email, null, false, at);
        person.registerEvent(new PersonInvited(by, at, person.subject()));
        return person;
    }

    /** An address as it is kept: people type theirs in any case. */
    static String address(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    void inviteAgain(Actor by, Instant at) {
        if (passwordHash != null) {
            throw RefusedException.because("INVITATION_IS_ACCEPTED", name);
        }
        refuseIfEnded();
        registerEvent(new PersonInvited(by, at, subject()));
    }

    void setPassword(String hash, PasswordOccasion occasion, Actor by, Instant at) {
        this.passwordHash = hash;
        registerEvent(new PasswordSet(by, at, subject(), occasion));
    }

    void lock(String reason, Actor by, Instant at) {
        refuseIfEnded();
        if (lockedAt != null) {
            throw RefusedException.because("PERSON_IS_LOCKED", name);
        }
        this.lockedAt = at;
        registerEvent(new PersonLocked(by, at, subject(), reason));
    }

    void unlock(String reason, Actor by, Instant at) {
        refuseIfEnded();
        if (lockedAt == null) {
            throw RefusedException.because("PERSON_IS_NOT_LOCKED", name);
        }
        this.lockedAt = null;
        registerEvent(new PersonUnlocked(by, at, subject(), reason));
    }

    void end(String reason, Actor by, Instant at) {
        refuseIfEnded();
        this.endedAt = at;
        this.passwordHash = null;
        registerEvent(new PersonEnded(by, at, subject(), reason));
    }

    void bindTo(ProviderAccount account, Instant at) {
        this.providerAccount = account;
        registerEvent(new ProviderAccountBound(details().oneself(), at, subject()));
    }

    void release(String reason, Actor by, Instant at) {
        refuseIfEnded();
        if (providerAccount == null) {
            throw RefusedException.because("NO_PROVIDER_ACCOUNT", name);
        }
        this.providerAccount = null;
        registerEvent(new ProviderAccountReleased(by, at, subject(), reason));
    }

    boolean isBound() {
        return providerAccount != null;
    }

    void refuseIfEnded() {
        if (endedAt != null) {
            throw RefusedException.because("PERSON_HAS_ENDED", name);
        }
    }

    /** Whether the door is open to them; a person of the sample comes in only where the sample is on show. */
    boolean mayEnter(boolean sampleIsOnShow) {
        return lockedAt == null && endedAt == null && (!sample || sampleIsOnShow);
    }

    Subject subject() {
        return new Subject("person", uuid().toString(), name);
    }

    PersonDetails details() {
        return new PersonDetails(uuid(), name, email, passwordHash != null, isBound(), createdAt, lockedAt, endedAt);
    }

    boolean isOfTheSample() {
        return sample;
    }

    UUID id() {
        return uuid();
    }

    String name() {
        return name;
    }

    @Nullable
    String passwordHash() {
        return passwordHash;
    }
}
