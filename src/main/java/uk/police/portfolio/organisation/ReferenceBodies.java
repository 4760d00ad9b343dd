package uk.police.portfolio.organisation;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import uk.police.portfolio.shared.Actor;

/** Loads the shipped forces, policing bodies, national bodies, offices and seats; what is already there is left alone. */
@Component
@Order(10)
class ReferenceBodies implements ApplicationRunner {

    /** The first day that the shipped data speaks for: the day on which policing bodies of the 2011 Act took office. */
    static final LocalDate FIRST_DAY = LocalDate.of(2012, 11, 22);

    private final BodyRepository bodies;
    private final OfficeRepository offices;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    ReferenceBodies(
            BodyRepository bodies,
            OfficeRepository offices,
            JdbcClient jdbc,
            Clock clock,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.bodies = bodies;
        this.offices = offices;
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments args) {
        transaction.executeWithoutResult(status -> load());
    }

    private void load() {
        Set<String> known = new HashSet<>(
                jdbc.sql("select code from body").query(String.class).list());
        loadForces(known);
        loadNationalBodies("national_bodies.csv", known);
        loadNationalBodies("portal_bodies.csv", known);
    }

    private void loadForces(Set<String> known) {
        ReferenceData file = ReferenceData.read("forces.csv");
        List<ReferenceForce> added = file.rows().stream()
                .map(ReferenceForce::of)
                .filter(force -> !known.contains(force.code()))
                .toList();
        added.forEach(this::add);
        loaded(file, added.size());
        ReferenceData statistics = ReferenceData.read("force_stats.csv");
        loaded(statistics, addStatistics(statistics, added));
    }

    private void add(ReferenceForce reference) {
        Body force = new Body(reference.force());
        bodies.save(force);
        List<Office> made = new ArrayList<>(reference.forceOffices(force.id()));
        if (reference.territorial()) {
            Body policingBody = new Body(reference.policingBody());
            bodies.save(policingBody);
            made.addAll(reference.policingBodyOffices(policingBody.id()));
            offices.saveAllAndFlush(made);
            SeatLedger seats = new SeatLedger(jdbc);
            seats.maintain(policingBody.id(), force.id(), FIRST_DAY);
            seats.fill(force.id(), SeatKind.POLICING_BODY, only(made, OfficeKind.POLICING_BODY_HOLDER), FIRST_DAY);
            seats.fill(force.id(), SeatKind.CHIEF_OFFICER, only(made, OfficeKind.CHIEF_OFFICER), FIRST_DAY);
        } else {
            offices.saveAllAndFlush(made);
        }
    }

    private static UUID only(Collection<Office> made, OfficeKind kind) {
        return made.stream()
                .filter(office -> office.kind() == kind)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private int addStatistics(ReferenceData file, List<ReferenceForce> added) {
        Set<String> fresh =
                new HashSet<>(added.stream().map(ReferenceForce::code).toList());
        List<NamedCsvRecord> rows = file.rows().stream()
                .filter(row -> fresh.contains(row.getField("slug")))
                .toList();
        rows.forEach(row -> jdbc.sql("""
                        insert into force_statistic (force_id, officers_2019, population_2011, source)
                        select id, ?, ?, ? from body where code = ?
                        """)
                .params(
                        new BigDecimal(row.getField("officers_fte_sep_2019")),
                        Integer.valueOf(row.getField("population_census_2011")),
                        "Home Office police workforce statistics, 30 September 2019; census 2011 (Open Government Licence v3.0)",
                        row.getField("slug"))
                .update());
        return rows.size();
    }

    private void loadNationalBodies(String name, Set<String> known) {
        ReferenceData file = ReferenceData.read(name);
        List<NamedCsvRecord> added = file.rows().stream()
                .filter(row -> !known.contains(row.getField("code")))
                .toList();
        added.forEach(row -> {
            Body body = new Body(ReferenceOffices.nationalBody(row));
            bodies.save(body);
            offices.saveAll(ReferenceOffices.of(row, body.id()));
        });
        loaded(file, added.size());
    }

    private void loaded(ReferenceData file, int added) {
        if (added > 0) {
            bodies.flush();
            events.publishEvent(
                    new ReferenceDataLoaded(Actor.PORTAL, clock.instant(), file.file(), file.sha256(), added));
        }
    }
}
