package uk.police.portfolio.spend.returns;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.police.portfolio.shared.Actor;

/** What was done with a return, and the pack that it was approved with. */
@Component
class ReturnLedger {

    private final JdbcClient jdbc;

    ReturnLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    String nextReference() {
        return jdbc.sql("select nextval('spend_return_reference')")
                .query((row, number) -> "RTN-%04d".formatted(row.getLong(1)))
                .single();
    }

    /** Whoever acts on a return of the body meanwhile waits. */
    void lock(UUID body) {
        jdbc.sql("select id from spend_return where body_id = ? for update")
                .param(body)
                .query(UUID.class)
                .list();
    }

    void note(UUID id, String act, Actor by, Instant at, String reason) {
        jdbc.sql("""
                insert into spend_return_act (return_id, ordinal, act, by_name, office_title, at, reason)
                select :id, count(*) + 1, :act, :byName, :office, :at, :reason from spend_return_act where return_id = :id
                """)
                .params(Map.of(
                        "id",
                        id,
                        "act",
                        act,
                        "byName",
                        by.personName(),
                        "office",
                        by.officeTitle(),
                        "at",
                        at.atOffset(ZoneOffset.UTC),
                        "reason",
                        reason))
                .update();
    }

    void freeze(UUID id, byte[] workbook, String sha256, byte[] document) {
        jdbc.sql("insert into spend_return_pack (return_id, bytes, sha256, pdf) values (?, ?, ?, ?)")
                .params(id, workbook, sha256, document)
                .update();
    }

    /** One of the two parts of a pack: {@code bytes} or {@code pdf}. */
    Optional<byte[]> pack(UUID id, String part) {
        return jdbc.sql("select bytes, pdf from spend_return_pack where return_id = ?")
                .param(id)
                .query((row, number) -> row.getBytes(part))
                .optional();
    }

    List<ReturnAct> acts(UUID id) {
        return jdbc.sql("select * from spend_return_act where return_id = ? order by ordinal")
                .param(id)
                .query((row, number) -> new ReturnAct(
                        row.getString("act"),
                        row.getString("by_name"),
                        row.getString("office_title"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("reason")))
                .list();
    }
}
