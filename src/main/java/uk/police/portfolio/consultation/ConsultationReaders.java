package uk.police.portfolio.consultation;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.shared.Role;

/** Says which consultations somebody may follow: those that ask their force, those that their body follows, or all. */
@Component
public class ConsultationReaders {

    private static final String ASKS = """
            exists (select from consultation_seat m where m.consultation_id = c.id and (m.force_id = :readerBody or exists (
                    select from maintenance p where p.policing_body_id = :readerBody and p.force_id = m.force_id
                       and p.from_on <= :today and (p.to_on is null or p.to_on >= :today))))
            """;

    /** Holds for a row {@code c} of {@code consultation} with the parameters of {@link #as}. */
    public static final String MAY_FOLLOW = "(:seesAll or :readerBody = any(c.following_body_ids) or " + ASKS + ")";

    private static final Role[] SEE_ALL = {
        Role.SECRETARIAT, Role.BOARD_MEMBER, Role.NATIONAL_FINANCE, Role.AUDITOR, Role.ADMINISTRATOR
    };

    private final JdbcClient jdbc;
    private final Clock clock;

    ConsultationReaders(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Map<String, Object> as(Actor reader) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("seesAll", reader.holdsAny(SEE_ALL));
        parameters.put("readerBody", reader.bodyId());
        parameters.put("today", London.today(clock));
        return parameters;
    }

    /** What the reader's forces were ever asked about: the references of that kind. */
    public Set<String> askedAbout(String subjectKind, Actor reader) {
        return Set.copyOf(
                jdbc.sql("select c.subject_reference from consultation c where c.subject_kind = :kind and " + ASKS)
                        .params(as(reader))
                        .param("kind", subjectKind)
                        .query(String.class)
                        .list());
    }

    boolean mayFollow(ConsultationDetails asked, Actor reader) {
        return reader.holdsAny(SEE_ALL)
                || jdbc.sql("select " + MAY_FOLLOW + " from consultation c where c.id = :consultation")
                        .params(as(reader))
                        .param("consultation", asked.id())
                        .query(Boolean.class)
                        .single();
    }
}
