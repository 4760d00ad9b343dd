package uk.police.portfolio.decision.notice;

import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import uk.police.portfolio.shared.Aggregate;

/** Writes the rows of a publication and its notices, once: they are only read after that. */
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
    private final WordingRow words;

    NoticeStore(JdbcClient jdbc, JsonMapper json, WordingRow words) {
        this.jdbc = jdbc;
        this.json = json;
        this.words = words;
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
                .param("wording", words.write(added.wording()))
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

    private static @Nullable String name(@Nullable Exemption exemption) {
        return exemption == null ? null : exemption.name();
    }
}
