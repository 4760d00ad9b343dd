package uk.police.portfolio.programme;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Role;

/**
 * Which programmes a reader may know of: everybody the decided and recorded ones; the sponsor's people and those of its
 * pair (a force and the body that maintains it) their own; the secretariat what was submitted; members of the board what was put before them; auditors all.
 *
 * @param everything whether drafts of others are readable too
 * @param submitted whether what was ever submitted is readable
 * @param beforeBoard whether what was put before the board is readable
 * @param bodyId the reader's body
 * @param on the day on which force and policing body belong together
 */
public record Audience(boolean everything, boolean submitted, boolean beforeBoard, UUID bodyId, LocalDate on) {

    /** True in SQL for the sponsor's people; {@code p} is the programme; the parameters are {@link #parameters()}. */
    static final String OF_SPONSOR = """
            (p.sponsor_body_id = :readerBody or p.sponsor_body_id in (
                select case when m.force_id = :readerBody then m.policing_body_id else m.force_id end from maintenance m
                 where :readerBody in (m.force_id, m.policing_body_id)
                   and m.from_on <= :readOn and (m.to_on is null or m.to_on >= :readOn)))
            """;

    private static final String OF_EVERYBODY = "p.status in ('APPROVED', 'RECORDED', 'PAUSED', 'CLOSED', 'CANCELLED')";

    /** True in SQL for what may be read; {@code p} is the programme; the parameters are {@link #parameters()}. */
    public static final String MAY_READ = """
            (%s or :readsEverything
             or (:readsSubmitted and p.submitted_at is not null)
             or (:readsBoardPapers and p.before_board_at is not null) or %s)
            """.formatted(OF_EVERYBODY, OF_SPONSOR);

    public static Audience of(Actor reader, LocalDate on) {
        return new Audience(
                reader.isPortal() || reader.holdsAny(Role.AUDITOR, Role.ADMINISTRATOR, Role.NATIONAL_FINANCE),
                reader.holds(Role.SECRETARIAT),
                reader.holds(Role.BOARD_MEMBER),
                reader.bodyId(),
                on);
    }

    /**
     * The same as {@link #MAY_READ}, for this audience alone and in fewer words, so that the database plans it once: a
     * condition that turns on parameters is planned anew for each page.
     */
    public String condition() {
        if (everything) {
            return "true";
        }
        return "(" + OF_EVERYBODY + (submitted ? " or p.submitted_at is not null" : "")
                + (beforeBoard ? " or p.before_board_at is not null" : "") + " or " + OF_SPONSOR + ")";
    }

    public Map<String, Object> parameters() {
        return Map.of(
                "readsEverything", everything,
                "readsSubmitted", submitted,
                "readsBoardPapers", beforeBoard,
                "readerBody", bodyId,
                "readOn", on);
    }
}
