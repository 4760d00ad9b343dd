package uk.police.portfolio.decision.notice;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What has been published, and how one notice leads to another. */
@Component
class PublishedNotices {

    private final JdbcClient jdbc;
    private final PublicationRow rows;
    private final NoticeStandings standings;

    PublishedNotices(JdbcClient jdbc, PublicationRow rows, NoticeStandings standings) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.standings = standings;
    }

    Optional<Publication> publicationOf(String noticeReference) {
        return jdbc.sql("select p.* from publication p join notice n on n.publication_id = p.id where n.reference = ?")
                .param(noticeReference)
                .query((row, number) -> rows.publication(row))
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
                .query((row, number) -> rows.publication(row))
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
                .query((row, number) -> rows.publication(row))
                .list();
    }

    /** The board's first. */
    List<NoticeShare> shares(UUID publication) {
        return jdbc.sql("select n.* from notice n where n.publication_id = ? order by n.recipient, n.body_name")
                .param(publication)
                .query((row, number) -> PublicationRow.share(row))
                .list();
    }

    /** The newest publication first, the board's notice before the others. */
    List<Issued> ofCase(UUID caseId) {
        return jdbc.sql("select n.*, p.exempt_reason, p.adds_to_id is not null as adds,"
                        + " exists (select from publication c where c.corrects_id = p.id) as corrected,"
                        + " p.call_in_closes_on, p.effective_on, p.urgent, " + NoticeStandings.COLUMNS
                        + " from notice n join publication p on p.id = n.publication_id " + NoticeStandings.JOINED
                        + " where p.case_id = ? order by p.published_at desc, n.recipient, n.body_name")
                .param(caseId)
                .query((row, number) -> new Issued(
                        row.getObject("publication_id", UUID.class),
                        row.getBoolean("adds"),
                        row.getBoolean("corrected"),
                        PublicationRow.exemption(row.getString("exempt_reason")),
                        PublicationRow.share(row),
                        standings.read(row)))
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
            NoticeShare to,
            NoticeStanding standing) {

        /** It is one of the newest notices of a decision itself. */
        boolean stands() {
            return !adds && !corrected;
        }
    }

    NoticeLinks links(Publication found, NoticeShare to) {
        return new NoticeLinks(
                found.corrects() == null ? null : twin(to, found.id(), false).orElse(null),
                twin(to, found.id(), true).orElse(null),
                found.addsTo() == null ? null : board(found.bindingId()).orElse(null),
                neighbour(found, to, "b.number < f.number", "desc").orElse(null),
                neighbour(found, to, "b.number > f.number", "asc").orElse(null));
    }

    /** The newest one to the board about what was decided then. */
    private Optional<String> board(UUID binding) {
        return newestOf(binding).map(newest -> shares(newest.id()).get(0).reference());
    }

    /** The newest notice about what was decided before or after on the same case: the same body's, or else the board's. */
    private Optional<String> neighbour(Publication found, NoticeShare to, String when, String order) {
        return jdbc.sql("select n.reference from binding f join publication p on p.case_id = f.case_id"
                        + " join binding b on b.id = p.binding_id join notice n on n.publication_id = p.id"
                        + " where f.id = :binding and p.adds_to_id is null and " + when
                        + " and not exists (select from publication c where c.corrects_id = p.id)"
                        + " and (n.recipient = 'BOARD' or n.body_code = :body) order by b.number " + order
                        + ", (n.body_code = :body) desc limit 1")
                .param("binding", found.bindingId())
                .param("body", to.bodyCode())
                .query(String.class)
                .optional();
    }

    /** The notice to the same body in the publication that this one corrects, or in the one that corrects it. */
    private Optional<String> twin(NoticeShare notice, UUID publication, boolean later) {
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
}
