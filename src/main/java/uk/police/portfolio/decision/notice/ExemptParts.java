package uk.police.portfolio.decision.notice;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.police.portfolio.decision.discussion.ExemptWords;
import uk.police.portfolio.decision.discussion.WhatIsExempt;

/** The exempt parts of the newest notices about a case, and of those that are prepared and not yet issued. */
@Component
class ExemptParts implements WhatIsExempt {

    private static final String WORDS = """
            select e.words from publication p join publication_exempt e on e.publication_id = p.id
             where p.case_id = :case and not exists (select from publication c where c.corrects_id = p.id)
             union
            select d.wording ->> 'exempt' from binding b join notice_draft d on d.binding_id = b.id
             where b.case_id = :case and d.wording ->> 'exempt' <> ''
               and not exists (select from publication p where p.binding_id = b.id)
            """;

    private final JdbcClient jdbc;

    ExemptParts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<ExemptWords> about(UUID caseId) {
        return jdbc.sql(WORDS)
                .param("case", caseId)
                .query((row, number) -> new ExemptWords(row.getString("words")))
                .list();
    }
}
