package uk.police.portfolio.decision.notice;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the secretariat has written so far of the notice about a decision; one draft each, the latest saved. */
@Component
class NoticeDrafts {

    private final JdbcClient jdbc;
    private final WordingRow words;

    NoticeDrafts(JdbcClient jdbc, WordingRow words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    void save(UUID binding, NoticeDraft draft) {
        jdbc.sql("""
                        insert into notice_draft (binding_id, wording, saved_at, saved_by, version) values (?, cast(? as jsonb), ?, ?, ?)
                        on conflict (binding_id) do update set wording = excluded.wording, saved_at = excluded.saved_at,
                            saved_by = excluded.saved_by, version = excluded.version
                        """)
                .params(
                        binding,
                        words.write(draft.wording()),
                        draft.savedAt().atOffset(ZoneOffset.UTC),
                        draft.savedBy(),
                        draft.version())
                .update();
    }

    Optional<NoticeDraft> of(UUID binding) {
        return jdbc.sql("select * from notice_draft where binding_id = ?")
                .param(binding)
                .query((row, number) -> new NoticeDraft(
                        words.read(row),
                        row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                        row.getString("saved_by"),
                        row.getInt("version")))
                .optional();
    }
}
