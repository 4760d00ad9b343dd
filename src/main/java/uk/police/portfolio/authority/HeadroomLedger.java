package uk.police.portfolio.authority;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.shared.Refusal;
import uk.police.portfolio.shared.RefusedException;

/**
 * What decisions have drawn from each seat's account on an instrument and on all that it rests on. It only grows, and no
 * account is ever drawn below zero.
 */
@Service
public class HeadroomLedger {

    private record Account(
            UUID instrument, String seat, @Nullable BigDecimal left, BigDecimal amount) {

        boolean isShort() {
            return left != null && left.compareTo(amount) < 0;
        }

        Refusal refusal() {
            BigDecimal missing = amount.subtract(Objects.requireNonNull(left));
            return Refusal.of("HEADROOM_IS_SHORT", seat, new Money(missing).full());
        }
    }

    private final JdbcClient jdbc;
    private final MergedHeadroom merged;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HeadroomLedger(JdbcClient jdbc, MergedHeadroom merged, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.merged = merged;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Draws every seat's share from the instruments used and from all that they rest on, or nothing at all. Refused
     * with {@code HEADROOM_IS_SHORT} for each account that has not enough left, and with {@code HEADROOM_IS_DRAWN}
     * where this decision has drawn already.
     */
    @Transactional
    public void draw(List<SeatDraw> draws, FinancialYear year, DrawnFor drawnFor, Actor by) {
        lockDecision(drawnFor);
        if (!netOf(drawnFor).isEmpty()) {
            throw RefusedException.because("HEADROOM_IS_DRAWN", drawnFor.reference());
        }
        List<Account> accounts = locked(draws, year);
        List<Refusal> refusals = new ArrayList<>(
                accounts.stream().filter(Account::isShort).map(Account::refusal).toList());
        refusals.addAll(merged.refusals(draws, year));
        RefusedException.throwIfAny(refusals);
        accounts.forEach(account -> move(account, year, drawnFor, by));
        Money total = Money.sum(draws.stream().map(SeatDraw::amount).toList());
        events.publishEvent(new HeadroomMoved(by, clock.instant(), drawnFor, false, year, total, accounts.size()));
    }

    /**
     * Holds the accounts of the draws, and the instruments that they are on, as they are until the transaction ends: what
     * coverage says of them from here on stays true. Everybody locks in the same order, so nobody waits in a circle.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(List<SeatDraw> draws, FinancialYear year) {
        locked(draws, year);
    }

    /** Gives back all that the decision has drawn and not yet given back; nothing where there is none. */
    @Transactional
    public void credit(DrawnFor drawnFor, Actor by) {
        lockDecision(drawnFor);
        List<Entry> drawn = netOf(drawnFor);
        if (drawn.isEmpty()) {
            return;
        }
        drawn.forEach(entry -> move(
                new Account(
                        entry.instrument(), entry.seat(), null, entry.amount().negate()),
                entry.year(),
                drawnFor,
                by));
        Money total =
                Money.sum(drawn.stream().map(entry -> new Money(entry.amount())).toList());
        events.publishEvent(new HeadroomMoved(
                by, clock.instant(), drawnFor, true, drawn.get(0).year(), total, drawn.size()));
    }

    private record Entry(UUID instrument, String seat, FinancialYear year, BigDecimal amount) {}

    // In the order in which accounts are locked everywhere.
    private List<Entry> netOf(DrawnFor drawnFor) {
        return jdbc.sql("""
                        select instrument_id, seat, financial_year, sum(amount) as amount
                          from headroom_entry where drawn_for_reference = ?
                         group by instrument_id, seat, financial_year having sum(amount) <> 0
                         order by instrument_id, seat
                        """)
                .param(drawnFor.reference())
                .query((row, number) -> new Entry(
                        row.getObject("instrument_id", UUID.class),
                        row.getString("seat"),
                        FinancialYear.parse(row.getString("financial_year")),
                        row.getBigDecimal("amount")))
                .list();
    }

    private void lockDecision(DrawnFor drawnFor) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('headroom'), hashtext(?))")
                .param(drawnFor.reference())
                .query(row -> {});
    }

    /** The accounts of the draws, opened where they are new, locked in one order by everybody, with what each has left. */
    private List<Account> locked(List<SeatDraw> draws, FinancialYear year) {
        List<String> seats = new ArrayList<>();
        List<String> references = new ArrayList<>();
        List<BigDecimal> amounts = new ArrayList<>();
        for (SeatDraw draw : draws) {
            for (String instrument : draw.instruments()) {
                seats.add(draw.seat());
                references.add(instrument);
                amounts.add(draw.amount().amount());
            }
        }
        Object[] asked = {
            seats.toArray(String[]::new), references.toArray(String[]::new), amounts.toArray(BigDecimal[]::new)
        };
        jdbc.sql(WANTED + LOCK_INSTRUMENTS).params(asked).query(row -> {});
        jdbc.sql(WANTED + OPEN).params(asked).param(year.toString()).update();
        return jdbc.sql(WANTED + LOCK)
                .params(asked)
                .param(year.toString())
                .query((row, number) -> account(row))
                .list();
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(
                row.getObject("id", UUID.class),
                row.getString("seat"),
                row.getBigDecimal("remaining"),
                row.getBigDecimal("amount"));
    }

    private void move(Account account, FinancialYear year, DrawnFor drawnFor, Actor by) {
        if (account.amount().signum() == 0) {
            return;
        }
        jdbc.sql("""
                        update headroom_account set drawn_amount = drawn_amount + ?
                         where instrument_id = ? and seat = ? and financial_year = ?
                        """)
                .params(account.amount(), account.instrument(), account.seat(), year.toString())
                .update();
        jdbc.sql("""
                        insert into headroom_entry (id, instrument_id, seat, financial_year, amount,
                                                    drawn_for_reference, drawn_for_title, recorded_at, recorded_by)
                        values (gen_random_uuid(), ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        account.instrument(),
                        account.seat(),
                        year.toString(),
                        account.amount(),
                        drawnFor.reference(),
                        drawnFor.title(),
                        clock.instant().atOffset(ZoneOffset.UTC),
                        by.personName() + ", " + by.officeTitle())
                .update();
    }

    // An instrument that two of a seat's instruments rest on is charged once: the share is one.
    private static final String WANTED = """
            with recursive asked as (
                select * from unnest(cast(? as text[]), cast(? as text[]), cast(? as numeric[])) as a (seat, reference, amount)
            ), chain as (
                select i.id, i.parent_id, a.seat, a.amount from asked a join instrument i on i.reference = a.reference
                union
                select p.id, p.parent_id, c.seat, c.amount from chain c join instrument p on p.id = c.parent_id
            ), wanted as (
                select distinct id, seat, amount from chain
            )
            """;

    private static final String LOCK_INSTRUMENTS =
            "select id from instrument where id in (select id from wanted) order by id for share";

    private static final String OPEN = """
            insert into headroom_account (instrument_id, seat, financial_year, drawn_amount)
            select id, seat, ?, 0 from wanted order by id, seat on conflict do nothing
            """;

    private static final String LOCK = """
            select w.id, w.seat, w.amount, i.aggregate_limit_amount - a.drawn_amount - coalesce(b.drawn_amount, 0) as remaining
              from wanted w
              join headroom_account a on a.instrument_id = w.id and a.seat = w.seat
              join instrument i on i.id = w.id
              left join instrument_drawn_before b on b.instrument_id = w.id and b.financial_year = a.financial_year
             where a.financial_year = ?
             order by w.id, w.seat for update of a
            """;
}
