package uk.police.portfolio.authority;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import uk.police.portfolio.shared.WorkingDays;

/** Answers which instruments there are and how each stands today. */
@Service
public class InstrumentDirectory {

    /** The state of the instrument {@code i} on {@code :today}; an agreement is in force from its second signature on. */
    public static final String STATE = """
            case when i.draft then 'DRAFT'
                 when i.invalid_because is not null then 'INVALID'
                 when i.revoked_on <= :today then 'REVOKED'
                 when exists (select from instrument s
                               where s.supersedes_id = i.id and not s.draft and s.from_on <= :today) then 'SUPERSEDED'
                 when i.to_on < :today then 'EXPIRED'
                 when exists (select from instrument_suspension s
                               where s.instrument_id = i.id and s.suspended_on <= :today
                                 and (s.restored_on is null or s.restored_on > :today)) then 'SUSPENDED'
                 when (select count(distinct s.signer) from instrument_signature s
                        where s.instrument_id = i.id and s.signed_on <= :today
                          and (s.withdrawn_on is null or s.withdrawn_on > :today))
                      >= case when i.kind = 'COLLABORATION_AGREEMENT' then least(2, cardinality(i.givers))
                              else cardinality(i.givers) end then 'IN_FORCE'
                 else 'AWAITING_SIGNATURE' end
            """;

    private static final String INSTRUMENT = "select i.*, " + STATE + " as state, "
            + "(select s.reference from instrument s where s.supersedes_id = i.id and not s.draft limit 1) as superseded_by"
            + " from instrument i where i.reference = any(:references) order by i.reference collate \"C\"";

    private final JdbcClient jdbc;
    private final TermsLedger terms;
    private final Clock clock;

    InstrumentDirectory(JdbcClient jdbc, TermsLedger terms, Clock clock) {
        this.jdbc = jdbc;
        this.terms = terms;
        this.clock = clock;
    }

    public Optional<InstrumentDetails> find(String reference) {
        return findAll(List.of(reference)).stream().findFirst();
    }

    /** Those of the references that are on the register, by reference. */
    public List<InstrumentDetails> findAll(List<String> references) {
        return jdbc.sql(INSTRUMENT)
                .param("references", references.toArray(String[]::new))
                .param("today", LocalDate.now(clock.withZone(WorkingDays.LONDON)))
                .query((row, number) -> details(row))
                .list();
    }

    private InstrumentDetails details(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new InstrumentDetails(
                id,
                row.getInt("version"),
                row.getString("reference"),
                row.getString("title"),
                InstrumentState.valueOf(row.getString("state")),
                terms.of(id),
                signatures(id),
                row.getString("invalid_because"),
                row.getString("superseded_by"),
                row.getObject("document_id", UUID.class),
                row.getString("agreed_text"),
                row.getString("evidence_note"),
                row.getObject("drafted_at", OffsetDateTime.class).toInstant(),
                row.getString("drafted_by"),
                row.getString("drafted_in_office"),
                row.getObject("drafted_in_body_id", UUID.class));
    }

    private List<SignatureDetails> signatures(UUID instrument) {
        return jdbc.sql("select * from instrument_signature where instrument_id = ? order by signed_on, signer")
                .param(instrument)
                .query((row, number) -> new SignatureDetails(
                        row.getString("signer"),
                        row.getObject("signed_on", LocalDate.class),
                        row.getObject("withdrawn_on", LocalDate.class),
                        row.getString("signed_by"),
                        row.getString("document_sha256"),
                        row.getString("agreed_text"),
                        row.getBoolean("from_paper")))
                .list();
    }
}
