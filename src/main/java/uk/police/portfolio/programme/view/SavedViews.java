package uk.police.portfolio.programme.view;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.RefusedException;

/** Keeps people's views of pages that are filtered: everybody's own, which nobody else finds. */
@Service
@Transactional
public class SavedViews {

    static final int MOST = 20;

    private final SavedViewRepository views;
    private final JdbcClient jdbc;
    private final Clock clock;

    SavedViews(SavedViewRepository views, JdbcClient jdbc, Clock clock) {
        this.views = views;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps a filter under a name. Refused with {@code TOO_MANY_VIEWS}, {@code VIEW_NAME_IS_TAKEN}. */
    public UUID save(String page, String name, String query, Actor by) {
        lock(by);
        List<SavedViewDetails> kept = of(page, by);
        if (kept.size() >= MOST) {
            throw RefusedException.because("TOO_MANY_VIEWS", MOST);
        }
        refuseTaken(name, null, kept);
        return views.saveAndFlush(new SavedView(page, name, query, by, clock.instant()))
                .id();
    }

    /** Gives a view another name. Refused with {@code VIEW_NAME_IS_TAKEN}. */
    public void rename(UUID id, String name, Actor by) {
        lock(by);
        SavedView view = own(id, by);
        refuseTaken(name, id, of(view.page(), by));
        view.rename(name, by, clock.instant());
        views.saveAndFlush(view);
    }

    public void delete(UUID id, Actor by) {
        SavedView view = own(id, by);
        view.end(by, clock.instant());
        views.saveAndFlush(view);
        views.delete(view);
    }

    /** The actor's own, by name. */
    @Transactional(readOnly = true)
    public List<SavedViewDetails> of(Actor by) {
        return jdbc.sql("""
                        select id, page, name, query from saved_view
                         where person_id = :person order by name collate "en-GB-x-icu", id
                        """)
                .param("person", by.personId())
                .query(SavedViewDetails.class)
                .list();
    }

    /** Those of one page. */
    @Transactional(readOnly = true)
    public List<SavedViewDetails> of(String page, Actor by) {
        return of(by).stream().filter(view -> view.page().equals(page)).toList();
    }

    /** One of the actor's own; others' are not found. */
    @Transactional(readOnly = true)
    public SavedViewDetails details(UUID id, Actor by) {
        return of(by).stream()
                .filter(view -> view.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("saved view", id.toString()));
    }

    private SavedView own(UUID id, Actor by) {
        return views.findById(id)
                .filter(view -> view.isOf(by))
                .orElseThrow(() -> new NotFoundException("saved view", id.toString()));
    }

    /** So that two windows of one person cannot keep the twentieth view twice. */
    private void lock(Actor by) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:person, 20))")
                .param("person", "saved views of " + by.personId())
                .query((row, n) -> n)
                .list();
    }

    private static void refuseTaken(String name, @Nullable UUID except, List<SavedViewDetails> kept) {
        String wanted = name.strip().toLowerCase(Locale.UK);
        if (kept.stream()
                .anyMatch(view -> !view.id().equals(except)
                        && view.name().toLowerCase(Locale.UK).equals(wanted))) {
            throw RefusedException.because("VIEW_NAME_IS_TAKEN", name.strip());
        }
    }
}
