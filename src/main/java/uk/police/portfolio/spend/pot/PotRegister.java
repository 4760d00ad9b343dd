package uk.police.portfolio.spend.pot;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Aggregate;
import uk.police.portfolio.shared.Change;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.Refusal;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.shared.Subject;
import uk.police.portfolio.spend.SpendQuestion;
import uk.police.portfolio.spend.ledger.MayImportSpend;
import uk.police.portfolio.spend.ledger.SpendImports;
import uk.police.portfolio.spend.ledger.StagedExtract;

/** Shared pots: declared and allocated by whoever answers for the money of their body; what they are, everybody may read. */
@Service
public class PotRegister {

    private static final int LONGEST = 100;

    private final PotStore store;
    private final StagedExtract ledger;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PotRegister(PotStore store, StagedExtract ledger, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.ledger = ledger;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<PotRow> list() {
        return store.list();
    }

    /** The pot with what it has in the years of the question, and had been allocated of them by the day that it asks about. */
    @Transactional(readOnly = true)
    public PotDetails details(String reference, SpendQuestion question, Actor reader) {
        PotRow pot = pot(reference);
        return store.details(pot, question, reader, mayAllocate(pot, reader));
    }

    /** What is asked of the picture about a pot: its service's lines. */
    public SpendQuestion question(String reference, SpendQuestion years) {
        return PotStore.of(pot(reference), years);
    }

    /** A service of a body is a pot from now on; answers its reference. */
    @MayImportSpend
    @Transactional
    public String declare(String body, String service, String name, Actor by) {
        List<Refusal> refusals = new ArrayList<>();
        if (!ledger.bodies(by).contains(body)) {
            refusals.add(Refusal.of("POT_BODY_IS_NOT_YOURS"));
        }
        named(name, "POT_NEEDS_A_NAME", refusals);
        named(service, "POT_NEEDS_A_SERVICE", refusals);
        if (refusals.isEmpty() && store.exists(body, service)) {
            refusals.add(Refusal.of("POT_IS_DECLARED", service));
        }
        RefusedException.throwIfAny(refusals);
        Instant at = clock.instant();
        String reference = store.add(Aggregate.newId(), body, service, name, by, at.atOffset(ZoneOffset.UTC));
        events.publishEvent(new PotActed(
                by,
                at,
                PotActed.DECLARED,
                new Subject("shared pot", reference, name),
                null,
                List.of(Change.to("body", body), Change.to("service", service))));
        return reference;
    }

    /** What a programme is allocated of a year of the pot, in the place of what it was before: never more than the pot has left. */
    @MayImportSpend
    @Transactional
    public void allocate(
            String reference,
            String programme,
            Optional<FinancialYear> year,
            Optional<Money> amount,
            String reason,
            Actor by) {
        PotRow pot = pot(reference);
        if (!mayAllocate(pot, by)) {
            throw new NotFoundException("pot", reference);
        }
        Optional<UUID> programmeId = ledger.programme(programme, by);
        Optional<Money> given = amount.filter(sum -> !sum.isNegative());
        List<Refusal> refusals = new ArrayList<>();
        if (programmeId.isEmpty()) {
            refusals.add(Refusal.of("POT_PROGRAMME_IS_UNKNOWN", programme));
        }
        if (year.isEmpty()) {
            refusals.add(Refusal.of("POT_NEEDS_A_YEAR"));
        }
        if (given.isEmpty()) {
            refusals.add(Refusal.of("POT_NEEDS_AN_AMOUNT"));
        }
        if (reason.isBlank()) {
            refusals.add(Refusal.of("REASON_IS_MISSING"));
        }
        lock(pot);
        year.ifPresent(of -> given.flatMap(sum -> beyond(pot, programmeId.orElse(null), of, sum, by))
                .ifPresent(refusals::add));
        RefusedException.throwIfAny(refusals);
        written(pot, programme, programmeId.orElseThrow(), year.orElseThrow(), given.orElseThrow(), reason, by);
    }

    /** Allocations of one pot follow one another from here on, to the end of the transaction, so that no two take the same money. */
    private void lock(PotRow pot) {
        jdbc.sql("select count(pg_advisory_xact_lock(hashtext('pot'), hashtext(?)))")
                .param(pot.reference())
                .query(Long.class)
                .single();
    }

    /** Giving less than before is always possible, also where the pot has shrunk below what was given of it. */
    private Optional<Refusal> beyond(PotRow pot, @Nullable UUID programme, FinancialYear year, Money amount, Actor by) {
        Money before = programme == null ? Money.ZERO : store.allocated(pot.reference(), programme, year);
        Money left = store.left(pot, year, by).plus(before);
        return amount.isMoreThan(before) && amount.isMoreThan(left)
                ? Optional.of(
                        Refusal.of("POT_HAS_LESS_LEFT", left.isNegative() ? "£0.00" : left.full(), year.toString()))
                : Optional.empty();
    }

    private void written(
            PotRow pot, String programme, UUID programmeId, FinancialYear year, Money amount, String reason, Actor by) {
        Instant at = clock.instant();
        Money before = store.allocated(pot.reference(), programmeId, year);
        store.allocate(pot.reference(), programmeId, year, amount, reason, by, at.atOffset(ZoneOffset.UTC));
        events.publishEvent(new PotActed(
                by,
                at,
                PotActed.ALLOCATED,
                new Subject("shared pot", pot.reference(), pot.name()),
                reason,
                List.of(
                        Change.to("programme", programme),
                        Change.to("year", year),
                        Change.of("amount", before.full(), amount.full()))));
    }

    private PotRow pot(String reference) {
        return store.list().stream()
                .filter(each -> each.reference().equals(reference))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("pot", reference));
    }

    private boolean mayAllocate(PotRow pot, Actor by) {
        return SpendImports.mayImport(by) && ledger.bodies(by).contains(pot.bodyCode());
    }

    private static void named(String text, String code, List<Refusal> refusals) {
        if (text.isBlank() || text.length() > LONGEST || text.startsWith("=")) {
            refusals.add(Refusal.of(code));
        }
    }
}
