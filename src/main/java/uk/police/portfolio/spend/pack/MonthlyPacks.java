package uk.police.portfolio.spend.pack;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.spend.ledger.MayImportSpend;

/**
 * The packs of each month. A pack holds no figures of its own: its tables are asked of the picture as at the end of the month, by whoever
 * reads them, so restricted money is nowhere but where its reader may see it. What is mailed is a link.
 */
@Service
public class MonthlyPacks {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MonthlyPacks(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Makes the pack of the month that ended last, once; who wants it is told with that. */
    @Transactional
    public void make() {
        YearMonth month = YearMonth.from(London.today(clock)).minusMonths(1);
        Instant at = clock.instant();
        int made = jdbc.sql("insert into spend_pack (month, made_at) values (?, ?) on conflict do nothing")
                .params(month.atDay(1), at.atOffset(ZoneOffset.UTC))
                .update();
        if (made == 1) {
            events.publishEvent(new SpendPackMade(Actor.PORTAL, at, month));
        }
    }

    @Transactional(readOnly = true)
    public List<PackDetails> list() {
        return jdbc.sql("select month, made_at from spend_pack order by month desc limit 60")
                .query((row, number) -> new PackDetails(
                        YearMonth.from(row.getObject("month", LocalDate.class)),
                        row.getObject("made_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    @Transactional(readOnly = true)
    public PackDetails details(String month) {
        return list().stream()
                .filter(pack -> pack.month().toString().equals(month))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("pack", month));
    }

    /** Whether this person wants to be told of each pack; nobody does until they say so. */
    @Transactional(readOnly = true)
    public boolean isWanted(Actor by) {
        return jdbc.sql("select wanted from spend_pack_wish where person_id = ?")
                .param(by.personId())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    @MayImportSpend
    @Transactional
    public void wish(boolean wanted, Actor by) {
        boolean before = isWanted(by);
        if (before == wanted) {
            return;
        }
        Instant at = clock.instant();
        jdbc.sql("""
                        insert into spend_pack_wish (person_id, wanted, chosen_at) values (:person, :wanted, :at)
                        on conflict (person_id) do update set wanted = :wanted, chosen_at = :at
                        """)
                .param("person", by.personId())
                .param("wanted", wanted)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        events.publishEvent(new SpendPackWished(by, at, before, wanted));
    }
}
