package uk.police.portfolio.decision.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import uk.police.portfolio.authority.Matter;
import uk.police.portfolio.shared.Aggregate;
import uk.police.portfolio.shared.Money;

/** The rows of notices: written once, and only read after that. */
@Component
class NoticeStore {

    private static final String ADD = """
            insert into publication (id, case_id, binding_id, corrects_id, correction, case_reference, title, matter, decider,
                decider_name, holder, decided_on, published_at, call_in_closes_on, effective_on, urgent, total_amount, wording,
                powers, exempt_reason, adds_to_id, for_force, statement, statement_by)
            values (:id, :case, :binding, :corrects, :correction, :reference, :title, :matter, :decider,
                :deciderName, :holder, :decidedOn, :publishedAt, :closesOn, :effectiveOn, :urgent, :total,
                cast(:wording as jsonb), cast(:powers as jsonb), :exemption, :addsTo, :forForce, :statement, :statementBy)
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    NoticeStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(Publication added, List<NoticeShare> notices, String exempt) {
        jdbc.sql(ADD)
                .param("id", added.id())
                .param("case", added.caseId())
                .param("binding", added.bindingId())
                .param("corrects", added.corrects())
                .param("correction", added.correction())
                .param("reference", added.caseReference())
                .param("title", added.title())
                .param("matter", added.matter().name())
                .param("decider", added.decider())
                .param("deciderName", added.deciderName())
                .param("holder", added.holder())
                .param("decidedOn", added.decidedOn())
                .param("publishedAt", added.publishedAt().atOffset(ZoneOffset.UTC))
                .param("closesOn", added.callInClosesOn())
                .param("effectiveOn", added.effectiveOn())
                .param("urgent", added.urgent())
                .param("total", added.total().amount())
                .param("wording", json.writeValueAsString(Words.of(added.wording())))
                .param("powers", json.writeValueAsString(added.powers()))
                .param("exemption", name(added.exemption()))
                .param("addsTo", added.addsTo())
                .param("forForce", added.forForce())
                .param(
                        "statement",
                        added.statement() == null ? "" : added.statement().words())
                .param(
                        "statementBy",
                        added.statement() == null ? "" : added.statement().by())
                .update();
        notices.forEach(notice -> add(added.id(), notice));
        if (!exempt.isEmpty()) {
            jdbc.sql("insert into publication_exempt (publication_id, words) values (?, ?)")
                    .params(added.id(), exempt)
                    .update();
        }
    }

    private void add(UUID publication, NoticeShare notice) {
        jdbc.sql("""
                        insert into notice (id, publication_id, reference, recipient, body_code, body_name, forces, force_names, share_amount)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        Aggregate.newId(),
                        publication,
                        notice.reference(),
                        notice.toBoard() ? "BOARD" : "POLICING_BODY",
                        notice.bodyCode(),
                        notice.bodyName(),
                        notice.forces().toArray(String[]::new),
                        notice.forceNames().toArray(String[]::new),
                        notice.share().amount())
                .update();
    }

    String nextReference() {
        return "NOT-%04d"
                .formatted(jdbc.sql("select nextval('notice_number')")
                        .query(Long.class)
                        .single());
    }

    Optional<Publication> publicationOf(String noticeReference) {
        return jdbc.sql("select p.* from publication p join notice n on n.publication_id = p.id where n.reference = ?")
                .param(noticeReference)
                .query((row, number) -> publication(row))
                .optional();
    }

    /** The newest publication about the case, beside those that add to it for a force. */
    Optional<Publication> newest(UUID caseId) {
        return jdbc.sql("""
                        select * from publication p where p.case_id = ? and p.adds_to_id is null
                           and not exists (select from publication c where c.corrects_id = p.id)
                         order by p.published_at desc limit 1
                        """)
                .param(caseId)
                .query((row, number) -> publication(row))
                .optional();
    }

    /** The newest publication of what was decided then, beside those that add to it. */
    Optional<Publication> newestOf(UUID binding) {
        return newest(binding, "p.adds_to_id is null").stream().findFirst();
    }

    /** The newest for each force that has ratified what was decided then. */
    List<Publication> additions(UUID binding) {
        return newest(binding, "p.adds_to_id is not null");
    }

    private List<Publication> newest(UUID binding, String which) {
        return jdbc.sql(
                        "select * from publication p where p.binding_id = ? and " + which
                                + " and not exists (select from publication c where c.corrects_id = p.id) order by p.published_at")
                .param(binding)
                .query((row, number) -> publication(row))
                .list();
    }

    /** The board's first. */
    List<NoticeShare> shares(UUID publication) {
        return jdbc.sql("select n.* from notice n where n.publication_id = ? order by n.recipient, n.body_name")
                .param(publication)
                .query((row, number) -> share(row))
                .list();
    }

    /** The newest publication first, the board's notice before the others. */
    List<Issued> ofCase(UUID caseId) {
        return jdbc.sql("""
                        select n.*, p.exempt_reason, p.adds_to_id is not null as adds,
                               exists (select from publication c where c.corrects_id = p.id) as corrected
                          from notice n join publication p on p.id = n.publication_id
                         where p.case_id = ? order by p.published_at desc, n.recipient, n.body_name
                        """)
                .param(caseId)
                .query((row, number) -> new Issued(
                        row.getObject("publication_id", UUID.class),
                        row.getBoolean("adds"),
                        row.getBoolean("corrected"),
                        exemption(row.getString("exempt_reason")),
                        share(row)))
                .list();
    }

    /**
     * A notice, with what is to be known of its publication.
     *
     * @param adds to the publication of the decision, for a force that ratified it
     */
    record Issued(
            UUID publication,
            boolean adds,
            boolean corrected,
            @Nullable Exemption exemption,
            NoticeShare to) {

        /** It is one of the newest notices of a decision itself. */
        boolean stands() {
            return !adds && !corrected;
        }
    }

    NoticeLinks links(Publication found, NoticeShare to) {
        return new NoticeLinks(
                found.corrects() == null ? null : twin(to, found.id(), false).orElse(null),
                twin(to, found.id(), true).orElse(null),
                found.addsTo() == null ? null : shares(found.addsTo()).get(0).reference(),
                neighbour(found, to, "p.published_at < :at", "desc").orElse(null),
                neighbour(found, to, "p.published_at > :at", "asc").orElse(null));
    }

    /** The notice about what was decided before or after on the same case: the same body's, or else the board's. */
    private Optional<String> neighbour(Publication found, NoticeShare to, String when, String order) {
        return jdbc.sql("select n.reference from notice n join publication p on p.id = n.publication_id"
                        + " where p.case_id = :case and p.binding_id <> :binding and p.corrects_id is null and p.adds_to_id is null and "
                        + when + " and (n.recipient = 'BOARD' or n.body_code = :body) order by p.published_at " + order
                        + ", (n.body_code = :body) desc limit 1")
                .param("case", found.caseId())
                .param("binding", found.bindingId())
                .param("at", found.publishedAt().atOffset(ZoneOffset.UTC))
                .param("body", to.bodyCode())
                .query(String.class)
                .optional();
    }

    /** The notice to the same body in the publication that this one corrects, or in the one that corrects it. */
    Optional<String> twin(NoticeShare notice, UUID publication, boolean later) {
        String join = later
                ? "p.corrects_id = :publication"
                : "p.id = (select corrects_id from publication where id = :publication)";
        return jdbc.sql("select n.reference from notice n join publication p on p.id = n.publication_id where " + join
                        + " and n.body_code = :body and n.recipient = :recipient")
                .param("publication", publication)
                .param("body", notice.bodyCode())
                .param("recipient", notice.toBoard() ? "BOARD" : "POLICING_BODY")
                .query(String.class)
                .optional();
    }

    Optional<String> exempt(UUID publication) {
        return jdbc.sql("select words from publication_exempt where publication_id = ?")
                .param(publication)
                .query(String.class)
                .optional();
    }

    void save(UUID binding, NoticeDraft draft) {
        jdbc.sql("""
                        insert into notice_draft (binding_id, wording, saved_at, saved_by, version) values (?, cast(? as jsonb), ?, ?, ?)
                        on conflict (binding_id) do update set wording = excluded.wording, saved_at = excluded.saved_at,
                            saved_by = excluded.saved_by, version = excluded.version
                        """)
                .params(
                        binding,
                        json.writeValueAsString(Words.of(draft.wording())),
                        draft.savedAt().atOffset(ZoneOffset.UTC),
                        draft.savedBy(),
                        draft.version())
                .update();
    }

    Optional<NoticeDraft> draft(UUID binding) {
        return jdbc.sql("select * from notice_draft where binding_id = ?")
                .param(binding)
                .query((row, number) -> new NoticeDraft(
                        wording(row),
                        row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                        row.getString("saved_by"),
                        row.getInt("version")))
                .optional();
    }

    private Publication publication(ResultSet row) throws SQLException {
        return new Publication(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getObject("binding_id", UUID.class),
                row.getObject("corrects_id", UUID.class),
                row.getString("correction"),
                row.getString("case_reference"),
                row.getString("title"),
                Matter.valueOf(row.getString("matter")),
                row.getString("decider"),
                row.getString("decider_name"),
                row.getString("holder"),
                row.getObject("decided_on", LocalDate.class),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                row.getObject("call_in_closes_on", LocalDate.class),
                row.getObject("effective_on", LocalDate.class),
                row.getString("urgent"),
                new Money(row.getBigDecimal("total_amount")),
                wording(row),
                json.readValue(row.getString("powers"), new TypeReference<List<NoticePower>>() {}),
                exemption(row.getString("exempt_reason")),
                row.getObject("adds_to_id", UUID.class),
                row.getString("for_force"),
                statement(row));
    }

    private static @Nullable NoticeStatement statement(ResultSet row) throws SQLException {
        String words = row.getString("statement");
        return words.isEmpty() ? null : new NoticeStatement(words, row.getString("statement_by"));
    }

    private NoticeWording wording(ResultSet row) throws SQLException {
        return json.readValue(row.getString("wording"), Words.class).asWording();
    }

    private static NoticeShare share(ResultSet row) throws SQLException {
        return new NoticeShare(
                row.getString("reference"),
                row.getString("recipient").equals("BOARD"),
                row.getString("body_code"),
                row.getString("body_name"),
                List.of((String[]) row.getArray("forces").getArray()),
                List.of((String[]) row.getArray("force_names").getArray()),
                new Money(row.getBigDecimal("share_amount")));
    }

    private static @Nullable String name(@Nullable Exemption exemption) {
        return exemption == null ? null : exemption.name();
    }

    private static @Nullable Exemption exemption(@Nullable String name) {
        return name == null ? null : Exemption.valueOf(name);
    }

    /** The wording as its rows keep it. */
    private record Words(
            java.util.Map<NoticePart, String> parts,
            @Nullable Exemption exemption,
            String exempt) {

        static Words of(NoticeWording wording) {
            return new Words(wording.parts(), wording.exemption(), wording.exempt());
        }

        NoticeWording asWording() {
            return new NoticeWording(parts, exemption, exempt);
        }
    }
}
