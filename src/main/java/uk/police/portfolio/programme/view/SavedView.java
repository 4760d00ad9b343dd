package uk.police.portfolio.programme.view;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Aggregate;
import uk.police.portfolio.shared.Change;
import uk.police.portfolio.shared.Subject;

@Entity
class SavedView extends Aggregate<SavedView> {

    private UUID personId;
    private String page;
    private String name;
    private String query;
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected SavedView() {}

    SavedView(String page, String name, String query, Actor by, Instant at) {
        this.personId = by.personId();
        this.page = page;
        this.name = name.strip();
        this.query = query;
        this.createdAt = at;
        registerEvent(new ViewSaved(by, at, subject(), query));
    }

    void rename(String other, Actor by, Instant at) {
        List<Change> changes = Change.only(Change.of("name", name, other.strip()));
        name = other.strip();
        registerEvent(new ViewRenamed(by, at, subject(), changes));
    }

    /** Said before it is deleted, since nothing can be said of it afterwards. */
    void end(Actor by, Instant at) {
        registerEvent(new ViewDeleted(by, at, subject(), query));
    }

    String page() {
        return page;
    }

    boolean isOf(Actor actor) {
        return personId.equals(actor.personId());
    }

    UUID id() {
        return uuid();
    }

    private Subject subject() {
        return new Subject("saved view", uuid().toString(), name);
    }
}
