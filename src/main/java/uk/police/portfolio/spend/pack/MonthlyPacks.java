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
import uk.police.portfolio.shared.Sha256;
import uk.police.portfolio.spend.ledger.MayImportSpend;

/**
 * The packs of each month. Its page asks the picture as at the end of the month, for whoever reads it; its files are frozen with what
 * everybody may read, and go out with the e-mail that tells of it.
 */
@Service
public class MonthlyPacks {

    private final JdbcClient jdbc;
    private final PackWriting writing;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MonthlyPacks(JdbcClient jdbc, PackWriting writing, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.writing = writing;
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
            writing.files(month).forEach(file -> freeze(month, file));
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

    /** What it was frozen as, the workbook first; none for a pack of the time before they were. */
    @Transactional(readOnly = true)
    public List<PackFile> files(String month) {
        return jdbc.sql("""
                        select name, media_type, content from spend_pack_file
                         where month = ? order by name like '%.xlsx' desc, name like '%.pdf' desc, name
                        """)
                .param(details(month).month().atDay(1))
                .query((row, number) ->
                        new PackFile(row.getString("name"), row.getString("media_type"), row.getBytes("content")))
                .list();
    }

    private void freeze(YearMonth month, PackFile file) {
        jdbc.sql("insert into spend_pack_file (month, name, media_type, sha256, content) values (?, ?, ?, ?, ?)")
                .params(month.atDay(1), file.name(), file.mediaType(), Sha256.of(file.content()), file.content())
                .update();
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
