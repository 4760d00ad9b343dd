package uk.police.portfolio.capability;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.DateRange;
import uk.police.portfolio.shared.NotFoundException;

/** The map of capabilities and their owners per force; an owner is assigned by a decision, and history is kept. */
@Service
@Transactional
public class CapabilityMap {

    private static final String CAPABILITY = """
            select c.code, c.name, f.code as family_code, f.name as family_name, c.proposed, c.basis, c.note, c.good_looks_like
              from capability c left join capability f on f.id = c.family_id
            """;
    private static final String OWNER = """
            select f.code as force_code, f.name as force_name, b.code as body_code, b.name as body_name, o.*
              from capability_owner o join capability c on c.id = o.capability_id join body f on f.id = o.force_id
              left join body b on b.id = o.central_body_id
             where c.code = :code and o.superseded_by is null
            """;

    private final CapabilityRepository capabilities;
    private final JdbcClient jdbc;
    private final OwnerLedger owners;
    private final Clock clock;

    CapabilityMap(CapabilityRepository capabilities, JdbcClient jdbc, Clock clock) {
        this.capabilities = capabilities;
        this.jdbc = jdbc;
        this.owners = new OwnerLedger(jdbc);
        this.clock = clock;
    }

    /** The whole map in its own order: families, and the capabilities in each. */
    @Transactional(readOnly = true)
    public List<CapabilityFamily> capabilities() {
        List<CapabilityDetails> all = jdbc.sql(CAPABILITY + "order by c.position")
                .query(CapabilityDetails.class)
                .list();
        return all.stream()
                .filter(CapabilityDetails::isFamily)
                .map(family -> new CapabilityFamily(
                        family.code(),
                        family.name(),
                        all.stream()
                                .filter(each -> family.code().equals(each.familyCode()))
                                .toList()))
                .toList();
    }

    /** Every node in the map's own order, families among them. */
    @Transactional(readOnly = true)
    public List<CapabilityDetails> nodes() {
        return jdbc.sql(CAPABILITY + "order by c.position")
                .query(CapabilityDetails.class)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<CapabilityDetails> capability(String code) {
        return jdbc.sql(CAPABILITY + "where c.code = ?")
                .param(code)
                .query(CapabilityDetails.class)
                .optional();
    }

    /** What each node of the map belongs to; a family's parent is null. */
    @Transactional(readOnly = true)
    public Map<String, @Nullable String> parents() {
        Map<String, @Nullable String> parents = new LinkedHashMap<>();
        jdbc.sql(CAPABILITY + "order by c.position")
                .query(CapabilityDetails.class)
                .list()
                .forEach(each -> parents.put(each.code(), each.familyCode()));
        return parents;
    }

    /** Who owns the capability in each territorial force on the date, by the forces' names. */
    @Transactional(readOnly = true)
    public List<ForceOwner> owners(String code, LocalDate on) {
        return history(code).stream().filter(owner -> owner.term().contains(on)).toList();
    }

    /** Who has owned, owns and will own the capability, by the forces' names and then the date. */
    @Transactional(readOnly = true)
    public List<ForceOwner> history(String code) {
        return jdbc.sql(OWNER + "order by f.name collate \"en-GB-x-icu\", o.from_on")
                .param("code", code)
                .query(CapabilityMap::owner)
                .list();
    }

    /**
     * A decision gives the capability its owner for the forces that it names, from its effective date on; what was decided or
     * proposed for them before ends the day before, and stays in the history. A family is refused with
     * {@code FAMILY_HAS_NO_OWNER}.
     */
    public void assign(AssignOwner command, Actor by) {
        Capability capability = capabilities
                .findByCode(command.capabilityCode())
                .orElseThrow(() -> new NotFoundException("capability", command.capabilityCode()));
        capability.assign(command, by, clock.instant());
        command.forceCodes().stream()
                .sorted(Comparator.naturalOrder())
                .forEach(force -> owners.assign(capability.id(), force, command));
        capabilities.save(capability);
    }

    /**
     * A decision that has expired gives the capability no owner any more: after the last day what is proposed stands again,
     * for the forces for which nothing later was decided. Nothing where it gave none.
     */
    public void release(String capabilityCode, String decisionReference, LocalDate lastDay, Actor by) {
        Capability capability = capabilities
                .findByCode(capabilityCode)
                .orElseThrow(() -> new NotFoundException("capability", capabilityCode));
        List<String> forces = owners.release(capability.id(), decisionReference, lastDay);
        if (!forces.isEmpty()) {
            capability.release(decisionReference, forces, lastDay, by, clock.instant());
            capabilities.save(capability);
        }
    }

    private static ForceOwner owner(ResultSet row, int number) throws SQLException {
        return new ForceOwner(
                row.getString("force_code"),
                row.getString("force_name"),
                OwnerModel.valueOf(row.getString("model")),
                row.getString("body_code"),
                row.getString("body_name"),
                grid(row),
                Objects.requireNonNullElse(row.getString("basis"), ""),
                row.getString("decision_reference"),
                new DateRange(row.getObject("from_on", LocalDate.class), row.getObject("to_on", LocalDate.class)));
    }

    private static @Nullable ResponsibilityGrid grid(ResultSet row) throws SQLException {
        if (row.getObject("fund_percent") == null) {
            return null;
        }
        return new ResponsibilityGrid(
                row.getInt("fund_percent"),
                row.getInt("design_percent"),
                row.getInt("buy_percent"),
                row.getInt("run_percent"),
                row.getInt("secure_percent"),
                row.getInt("change_percent"));
    }
}
