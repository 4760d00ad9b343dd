package uk.police.portfolio.spend.file;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.NotFoundException;

/** The rows of files: which there are, how far each is, and what was found in it. */
@Component
class FileStates {

    private static final String FILES = """
            select u.*, p.stage, p.rows_read, p.rows_all, u.uploaded_by_id = :byId and u.office_id = :office as own
              from spend_upload u join spend_upload_progress p on p.upload_id = u.id
             where %s order by u.uploaded_at desc, u.id desc limit :most offset :offset
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    FileStates(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    KeptFile find(UUID upload) {
        return files("u.id = :id", Map.of("id", upload), Actor.PORTAL, 0, 1).stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("upload", upload.toString()));
    }

    /** Of whoever uploaded it; another person's is not found. */
    KeptFile find(UUID upload, Actor by) {
        return files("u.id = :id", Map.of("id", upload), by, 0, 1).stream()
                .filter(KeptFile::own)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("upload", upload.toString()));
    }

    List<KeptFile> ofBody(Actor by, long offset, int most) {
        return files("u.body_id = :body", Map.of("body", by.bodyId()), by, offset, most);
    }

    long count(Actor by) {
        return jdbc.sql("select count(*) from spend_upload where body_id = ?")
                .param(by.bodyId())
                .query(Long.class)
                .single();
    }

    List<KeptFile> forgotten(OffsetDateTime before) {
        return files(
                "u.state in ('KEPT', 'FAULTY', 'CHECKED') and u.uploaded_at < :before",
                Map.of("before", before),
                Actor.PORTAL,
                0,
                100);
    }

    /** From one of these states into the next; false where it is in none of them, as when somebody was faster. */
    boolean become(UUID upload, FileState next, FileState... from) {
        return jdbc.sql("update spend_upload set state = :next, changed_at = :at where id = :id and state = any(:from)")
                        .param("next", next.name())
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("id", upload)
                        .param("from", Arrays.stream(from).map(Enum::name).toArray(String[]::new))
                        .update()
                == 1;
    }

    void takenAs(UUID upload, String reference) {
        jdbc.sql("update spend_upload set taken_as = ?, outcome = null where id = ?")
                .params(reference, upload)
                .update();
    }

    void found(UUID upload, Checked found) {
        FileState next = found.isRefused() ? FileState.FAULTY : FileState.CHECKED;
        if (become(upload, next, FileState.READING, FileState.APPLYING)) {
            jdbc.sql("update spend_upload set outcome = ? where id = ?")
                    .params(json.writeValueAsString(found), upload)
                    .update();
        }
    }

    <T> Optional<T> found(UUID upload, Class<T> type) {
        return jdbc.sql("select outcome from spend_upload where id = ? and outcome is not null")
                .param(upload)
                .query(String.class)
                .optional()
                .map(text -> json.readValue(text, type));
    }

    private List<KeptFile> files(String which, Map<String, ?> parameters, Actor by, long offset, int most) {
        return jdbc.sql(FILES.formatted(which))
                .params(parameters)
                .param("byId", by.personId())
                .param("office", by.officeId())
                .param("most", most)
                .param("offset", offset)
                .query((row, number) -> file(row))
                .list();
    }

    private static KeptFile file(ResultSet row) throws SQLException {
        return new KeptFile(
                row.getObject("id", UUID.class),
                FileKind.valueOf(row.getString("kind")),
                row.getString("about"),
                row.getString("file_name"),
                row.getLong("bytes"),
                row.getBoolean("is_long"),
                FileState.valueOf(row.getString("state")),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getString("by_name"),
                row.getBoolean("own"),
                row.getString("stage"),
                row.getLong("rows_read"),
                row.getObject("rows_all", Long.class),
                row.getString("taken_as"));
    }
}
