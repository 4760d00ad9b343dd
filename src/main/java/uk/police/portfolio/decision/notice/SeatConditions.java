package uk.police.portfolio.decision.notice;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.police.portfolio.decision.discussion.ExemptWords;
import uk.police.portfolio.organisation.SeatKind;

/**
 * The conditions under which the seats of a force have ratified, for the notices about it. An answer never changes, so they are
 * read from it; one that repeats what is exempt from publication stays out.
 */
@Component
class SeatConditions {

    private final JdbcClient jdbc;
    private final ExemptParts exempt;

    SeatConditions(JdbcClient jdbc, ExemptParts exempt) {
        this.jdbc = jdbc;
        this.exempt = exempt;
    }

    List<SeatCondition> of(Publication published) {
        if (published.forForce() == null) {
            return List.of();
        }
        List<ExemptWords> kept = exempt.about(published.caseId());
        List<SeatCondition> all = jdbc.sql("""
                        select kind, words from ratification_task
                         where binding_id = ? and force_code = ? and answer = 'RATIFIED_WITH_CONDITIONS' order by kind desc
                        """)
                .params(published.bindingId(), published.forForce())
                .query((row, number) ->
                        new SeatCondition(SeatKind.valueOf(row.getString("kind")), row.getString("words")))
                .list();
        return all.stream()
                .filter(each -> kept.stream().noneMatch(words -> words.areRepeatedIn(each.words())))
                .toList();
    }
}
