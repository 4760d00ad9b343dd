package uk.police.portfolio.capability;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.police.portfolio.shared.Aggregate;
import uk.police.portfolio.shared.NotFoundException;

/** The dated rows of who owns what in which force; overlaps are refused by the database, superseded rows stay. */
class OwnerLedger {

    private final JdbcClient jdbc;

    OwnerLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the basis of a capability proposes, for every force that has no owner of it yet, until a decision assigns one. */
    void propose(LocalDate fromOn) {
        jdbc.sql("""
                        insert into capability_owner (id, capability_id, force_id, model, basis, from_on)
                        select gen_random_uuid(), c.id, f.id, c.proposed, c.basis, :from
                          from capability c cross join body f
                         where c.family_id is not null and f.kind = 'FORCE'
                           and not exists (select from capability_owner o where o.capability_id = c.id and o.force_id = f.id)
                        """).param("from", fromOn).update();
    }

    void assign(UUID capability, String forceCode, AssignOwner command) {
        UUID force = bodyId(forceCode);
        LocalDate from = command.effectiveOn();
        jdbc.sql("""
                        update capability_owner set superseded_by = :decision
                         where capability_id = :capability and force_id = :force and from_on >= :from and superseded_by is null
                        """)
                .param("decision", command.decisionReference())
                .param("capability", capability)
                .param("force", force)
                .param("from", from)
                .update();
        jdbc.sql("""
                        update capability_owner set to_on = :last
                         where capability_id = :capability and force_id = :force and superseded_by is null
                           and (to_on is null or to_on > :last)
                        """)
                .param("last", from.minusDays(1))
                .param("capability", capability)
                .param("force", force)
                .update();
        insert(capability, force, command);
    }

    /**
     * What the decision gave ends after that day, and what the basis proposes stands in its place again.
     *
     * @return codes of the forces for which it still held
     */
    List<String> release(UUID capability, String decision, LocalDate last) {
        List<Held> held = jdbc.sql("""
                        select o.id, f.code as force_code, greatest(o.from_on, cast(:last as date) + 1) as from_on, o.to_on
                          from capability_owner o join body f on f.id = o.force_id
                         where o.capability_id = :capability and o.decision_reference = :decision and o.superseded_by is null
                           and (o.to_on is null or o.to_on > :last)
                         order by f.code
                        """)
                .param("capability", capability)
                .param("decision", decision)
                .param("last", last)
                .query(Held.class)
                .list();
        held.forEach(each -> release(each, decision, last));
        return held.stream().map(Held::forceCode).toList();
    }

    private record Held(
            UUID id,
            String forceCode,
            LocalDate fromOn,
            @Nullable LocalDate toOn) {}

    private void release(Held held, String decision, LocalDate last) {
        jdbc.sql("""
                        update capability_owner set to_on = case when from_on > :last then to_on else :last end,
                               superseded_by = case when from_on > :last then :decision end
                         where id = :id
                        """)
                .param("last", last)
                .param("decision", decision)
                .param("id", held.id())
                .update();
        jdbc.sql("""
                        insert into capability_owner (id, capability_id, force_id, model, basis, from_on, to_on)
                        select gen_random_uuid(), c.id, o.force_id, c.proposed, c.basis, :from, :to
                          from capability_owner o join capability c on c.id = o.capability_id where o.id = :id
                        """)
                .param("from", held.fromOn())
                .param("to", held.toOn())
                .param("id", held.id())
                .update();
    }

    private void insert(UUID capability, UUID force, AssignOwner command) {
        Ownership owner = command.ownership();
        ResponsibilityGrid grid = owner.grid();
        jdbc.sql("""
                        insert into capability_owner (id, capability_id, force_id, model, central_body_id, fund_percent, design_percent,
                               buy_percent, run_percent, secure_percent, change_percent, decision_reference, from_on)
                        values (:id, :capability, :force, :model, :centre, :fund, :design, :buy, :run, :secure, :change, :decision, :from)
                        """)
                .param("id", Aggregate.newId())
                .param("capability", capability)
                .param("force", force)
                .param("model", owner.model().name())
                .param("centre", owner.centralBodyCode() == null ? null : bodyId(owner.centralBodyCode()))
                .param("fund", grid == null ? null : grid.fund())
                .param("design", grid == null ? null : grid.design())
                .param("buy", grid == null ? null : grid.buy())
                .param("run", grid == null ? null : grid.run())
                .param("secure", grid == null ? null : grid.secure())
                .param("change", grid == null ? null : grid.change())
                .param("decision", command.decisionReference())
                .param("from", command.effectiveOn())
                .update();
    }

    private UUID bodyId(@Nullable String code) {
        return jdbc.sql("select id from body where code = ?")
                .param(code)
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new NotFoundException("body", String.valueOf(code)));
    }
}
