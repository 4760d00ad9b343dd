package uk.police.portfolio.shared;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * A thing that is changed as one, under a version; its events are published when it is saved.
 *
 * @param <A> the aggregate itself
 */
@MappedSuperclass
public abstract class Aggregate<A extends Aggregate<A>> extends AbstractAggregateRoot<A> {

    @Id
    private UUID id = newId();

    @Version
    private @Nullable Integer version;

    /** A time-ordered identifier (UUID version 7). */
    public static UUID newId() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }

    protected UUID uuid() {
        return id;
    }

    /** How often it has been changed since it was first saved. */
    protected int version() {
        return version == null ? 0 : version;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Aggregate<?> that && id.equals(that.id));
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
