package uk.police.portfolio.spend.ledger;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.police.portfolio.programme.Audience;
import uk.police.portfolio.programme.ProgrammeDirectory;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Role;

/** The codes that a file may use: those of bodies and capabilities, and of the programmes that its sender may know of or pays for. */
@Component
class CodeBook {

    private static final String BODIES = "select code, id from body where kind <> 'BOARD'";
    private static final String CAPABILITIES = "select code, id from capability";
    /** The body itself, and those that it is a pair with: a force and the policing body that maintains it. */
    private static final String OWN = """
            select b.code from body b
             where b.id = :readerBody or b.id in (
                select m.force_id from maintenance m where m.policing_body_id = :readerBody
                   and m.from_on <= :readOn and (m.to_on is null or m.to_on >= :readOn)
                union all select m.policing_body_id from maintenance m where m.force_id = :readerBody
                   and m.from_on <= :readOn and (m.to_on is null or m.to_on >= :readOn))
            """;

    /** A body answers for its share of what others have sent in, before it may read their papers. */
    private static final String PROGRAMMES = """
            select p.reference as code, p.id from programme p
             where %s or p.status <> 'DRAFT' and exists (
                select from plan_line l join body paying on paying.id = l.body_id
                 where l.programme_id = p.id and l.superseded_at is null and paying.code in (%s))
            """.formatted(Audience.MAY_READ, OWN);

    private final JdbcClient jdbc;
    private final ProgrammeDirectory programmes;

    CodeBook(JdbcClient jdbc, ProgrammeDirectory programmes) {
        this.jdbc = jdbc;
        this.programmes = programmes;
    }

    /**
     * Codes as they are at the moment.
     *
     * @param own the bodies that the sender may post for
     */
    record Codes(
            Map<String, UUID> bodies, Map<String, UUID> programmes, Map<String, UUID> capabilities, Set<String> own) {}

    Codes codes(Actor by) {
        Map<String, UUID> bodies = ids(BODIES, Map.of());
        Map<String, Object> audience = programmes.audience(by).parameters();
        return new Codes(
                bodies,
                ids(PROGRAMMES, audience),
                ids(CAPABILITIES, Map.of()),
                by.isPortal() || by.holds(Role.NATIONAL_FINANCE) ? bodies.keySet() : own(by));
    }

    /** The codes of the bodies whose money the actor answers for. */
    Set<String> own(Actor by) {
        Audience audience = programmes.audience(by);
        return jdbc
                .sql(OWN)
                .param("readerBody", audience.bodyId())
                .param("readOn", audience.on())
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    private Map<String, UUID> ids(String sql, Map<String, Object> parameters) {
        Map<String, UUID> found = new HashMap<>();
        jdbc.sql(sql).params(parameters).query(row -> {
            found.put(row.getString("code"), row.getObject("id", UUID.class));
        });
        return found;
    }
}
