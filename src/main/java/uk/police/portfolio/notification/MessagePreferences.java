package uk.police.portfolio.notification;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.police.portfolio.shared.Actor;

/** How each person wants their messages; at once until they say otherwise. */
@Service
@Transactional
public class MessagePreferences {

    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MessagePreferences(JdbcClient database, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Delivery of(Actor by) {
        return database.sql("select delivery from message_preference where person_id = ?")
                .param(by.personId())
                .query(Delivery.class)
                .optional()
                .orElse(Delivery.AT_ONCE);
    }

    /** Holds for what is told from now on; what waits for a digest comes with the next one. */
    public void set(Delivery delivery, Actor by) {
        Delivery before = of(by);
        if (before != delivery) {
            database.sql("""
                            insert into message_preference (person_id, delivery) values (:person, :delivery)
                            on conflict (person_id) do update set delivery = :delivery
                            """)
                    .param("person", by.personId())
                    .param("delivery", delivery.name())
                    .update();
            events.publishEvent(new DeliveryChosen(by, clock.instant(), before, delivery));
        }
    }
}
