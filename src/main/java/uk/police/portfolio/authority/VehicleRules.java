package uk.police.portfolio.authority;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.police.portfolio.authority.coverage.InstrumentKind;
import uk.police.portfolio.organisation.OfficeKind;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.Refusal;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.shared.Role;
import uk.police.portfolio.shared.StaleVersionException;

/** The rules of the lawful vehicles: what each says now, and what it said before. */
@Service
public class VehicleRules {

    /** Who a rule may bar, besides kinds of office. */
    public static final List<String> STANDINGS =
            List.of("CONSTABLE", "STAFF_OF_FORCE", "OTHER_POLICING_BODY", "STAFF_OF_OTHER_POLICING_BODY");

    public static final String ANY = "ANY";

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    VehicleRules(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** What holds now, in the order in which people read it. */
    public List<VehicleRule> all() {
        return jdbc.sql(
                        "select distinct on (kind, effect, code) * from vehicle_rule order by kind, effect, code, version desc")
                .query(VehicleRules::rule)
                .list();
    }

    /** Everything that a rule has said, the latest first. */
    public List<VehicleRule> versions(String code) {
        List<VehicleRule> versions = jdbc.sql("select * from vehicle_rule where code = ? order by version desc")
                .param(code)
                .query(VehicleRules::rule)
                .list();
        if (versions.isEmpty()) {
            throw new NotFoundException("vehicle rule", code);
        }
        return versions;
    }

    public boolean mayChange(Actor by) {
        return by.holds(Role.ADMINISTRATOR);
    }

    /** The rule as it holds now, for whoever may change it. */
    @PreAuthorize("#by.holds(T(uk.police.portfolio.shared.Role).ADMINISTRATOR)")
    public VehicleRule toChange(String code, Actor by) {
        return versions(code).get(0);
    }

    /**
     * Lets a rule say something else, from the next refusal on. Refuses a reason of under ten characters, a review date in the
     * past, offices that are none, and missing words; and ({@link StaleVersionException}) a rule that was changed since it was
     * read.
     */
    @PreAuthorize("#by.holds(T(uk.police.portfolio.shared.Role).ADMINISTRATOR)")
    @Transactional
    public void change(ChangeVehicleRule command, Actor by) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('vehicle rule'))").query(row -> {});
        VehicleRule now = versions(command.code()).get(0);
        List<Change> changes = changes(now, command);
        if (now.version() != command.versionRead()) {
            throw new StaleVersionException(changes);
        }
        List<Refusal> refusals = refusals(command, changes);
        RefusedException.throwIfAny(refusals);
        add(now, command, by);
        events.publishEvent(new VehicleRuleChanged(by, clock.instant(), now.code(), changes, command.reason()));
    }

    private List<Refusal> refusals(ChangeVehicleRule command, List<Change> changes) {
        List<Refusal> refusals = new ArrayList<>();
        if (changes.isEmpty()) {
            refusals.add(Refusal.of("VEHICLE_RULE_IS_THE_SAME"));
        }
        if (command.reason().strip().length() < 10) {
            refusals.add(Refusal.of("VEHICLE_RULE_REASON"));
        }
        if (command.explanation().isBlank() || command.citation().isBlank()) {
            refusals.add(Refusal.of("VEHICLE_RULE_WORDS"));
        }
        if (command.reviewOn().isBefore(London.today(clock))) {
            refusals.add(Refusal.of("VEHICLE_RULE_REVIEW_PAST"));
        }
        Set<String> known = known();
        Stream.concat(command.givers().stream(), command.takers().stream())
                .filter(each -> !known.contains(each))
                .map(each -> Refusal.of("VEHICLE_RULE_OFFICE", each))
                .forEach(refusals::add);
        return refusals;
    }

    private static Set<String> known() {
        Set<String> known = new HashSet<>(STANDINGS);
        known.add(ANY);
        Stream.of(OfficeKind.values()).map(Enum::name).forEach(known::add);
        return known;
    }

    private static List<Change> changes(VehicleRule now, ChangeVehicleRule command) {
        return Change.only(
                Change.of("givers", String.join("; ", now.givers()), String.join("; ", command.givers())),
                Change.of("takers", String.join("; ", now.takers()), String.join("; ", command.takers())),
                Change.of("ownOnly", now.ownOnly(), command.ownOnly()),
                Change.of("coSigners", now.coSigners(), command.coSigners()),
                Change.of("explanation", now.explanation(), command.explanation()),
                Change.of("citation", now.citation(), command.citation()),
                Change.of("reviewOn", now.reviewOn(), command.reviewOn()));
    }

    private void add(VehicleRule now, ChangeVehicleRule command, Actor by) {
        jdbc.sql("""
                        insert into vehicle_rule (id, version, code, kind, effect, givers, takers, functions, co_signers, explanation,
                            citation, review_on, own_only, reason, changed_at, changed_by, changed_in_office)
                        values (gen_random_uuid(), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        now.version() + 1,
                        now.code(),
                        now.kind().name(),
                        now.effect().name(),
                        command.givers().toArray(String[]::new),
                        command.takers().toArray(String[]::new),
                        now.functions().toArray(String[]::new),
                        command.coSigners(),
                        command.explanation(),
                        command.citation(),
                        command.reviewOn(),
                        command.ownOnly(),
                        command.reason(),
                        clock.instant().atOffset(ZoneOffset.UTC),
                        by.personName(),
                        by.officeTitle())
                .update();
    }

    private static VehicleRule rule(ResultSet row, int number) throws SQLException {
        return new VehicleRule(
                row.getString("code"),
                InstrumentKind.valueOf(row.getString("kind")),
                VehicleRule.Effect.valueOf(row.getString("effect")),
                texts(row, "givers"),
                texts(row, "takers"),
                texts(row, "functions"),
                row.getString("co_signers"),
                row.getString("explanation"),
                row.getString("citation"),
                row.getObject("review_on", LocalDate.class),
                row.getBoolean("own_only"),
                row.getInt("version"),
                row.getString("reason"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getString("changed_by"),
                row.getString("changed_in_office"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
