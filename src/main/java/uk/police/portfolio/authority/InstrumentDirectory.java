package uk.police.portfolio.authority;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import uk.police.portfolio.authority.coverage.Establishment;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.Role;
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

    private static final String HEADING = "select i.id, i.reference, i.title, i.kind, " + STATE
            + " as state, i.taker, i.from_on, i.to_on from instrument i ";

    private final JdbcClient jdbc;
    private final TermsLedger terms;
    private final CurrentRegister register;
    private final Clock clock;

    InstrumentDirectory(JdbcClient jdbc, TermsLedger terms, CurrentRegister register, Clock clock) {
        this.jdbc = jdbc;
        this.terms = terms;
        this.register = register;
        this.clock = clock;
    }

    public Optional<InstrumentDetails> find(String reference) {
        return findAll(List.of(reference)).stream().findFirst();
    }

    /** Those of the references that are on the register, by reference. */
    public List<InstrumentDetails> findAll(List<String> references) {
        return jdbc.sql(INSTRUMENT)
                .param("references", references.toArray(String[]::new))
                .param("today", today())
                .query((row, number) -> details(row))
                .list();
    }

    /** Those of the references that are on the register, in one statement: enough to cite them. */
    public List<InstrumentHeading> headings(Collection<String> references) {
        return headings("where i.reference = any(:wanted)", references.toArray(String[]::new), Integer.MAX_VALUE);
    }

    /** What is in force today and was given to one of these offices, seats or boards, at most a hundred: to choose from. */
    public List<InstrumentHeading> inForceTakenBy(Collection<String> takers) {
        return headings("where i.taker = any(:wanted) and not i.draft", takers.toArray(String[]::new), 100).stream()
                .filter(heading -> heading.state() == InstrumentState.IN_FORCE)
                .toList();
    }

    private List<InstrumentHeading> headings(String condition, String[] wanted, int most) {
        return jdbc.sql(HEADING + condition + " order by i.reference collate \"C\" limit :most")
                .param("wanted", wanted)
                .param("most", most)
                .param("today", today())
                .query(InstrumentHeading.class)
                .list();
    }

    /** What rests on the instrument. */
    public List<InstrumentHeading> childrenOf(String reference) {
        return headings(
                "where i.parent_id in (select id from instrument where reference = any(:wanted))",
                new String[] {reference},
                100);
    }

    /** The givers as they stand today, in the order in which they were written. */
    public List<GiverDetails> givers(InstrumentDetails instrument) {
        Establishment establishment = register.now().establishment();
        return instrument.terms().givers().stream()
                .map(giver -> {
                    String office = establishment.successorOf(giver, today());
                    SignatureDetails signature = instrument.signatures().stream()
                            .filter(given -> given.stands()
                                    && (given.signer().equals(giver)
                                            || given.signer().equals(office)
                                            || establishment.isOfTheLine(given.signer(), giver, today())))
                            .findFirst()
                            .orElse(null);
                    return new GiverDetails(giver, office, signature);
                })
                .toList();
    }

    /** The page of an act is there for those whom it is open to; to others it is as if it were not. */
    public void mustBeOpen(InstrumentAct act, String reference, Actor by) {
        if (find(reference)
                .filter(instrument -> openTo(instrument, by).contains(act))
                .isEmpty()) {
            throw new NotFoundException("act " + act, reference);
        }
    }

    /** What the actor's office may do to the instrument today; the register's verbs refuse the rest. */
    public Set<InstrumentAct> openTo(InstrumentDetails instrument, Actor by) {
        Set<InstrumentAct> open = EnumSet.noneOf(InstrumentAct.class);
        boolean drafter = by.holds(Role.SECRETARIAT)
                || (instrument.draftedInBodyId() != null && by.isOf(instrument.draftedInBodyId()));
        Optional<GiverDetails> giver = givers(instrument).stream()
                .filter(each -> by.officeCode().equals(each.office()))
                .findFirst();
        switch (instrument.state()) {
            case DRAFT -> {
                if (drafter || giver.isPresent()) {
                    open.add(InstrumentAct.INSTRUMENT_ISSUED);
                }
            }
            case REVOKED, EXPIRED, SUPERSEDED -> {}
            case AWAITING_SIGNATURE, IN_FORCE, SUSPENDED, INVALID ->
                giver.ifPresent(each -> {
                    open.add(each.hasSigned() ? InstrumentAct.SIGNATURE_WITHDRAWN : InstrumentAct.INSTRUMENT_SIGNED);
                    open.add(
                            instrument.state() == InstrumentState.SUSPENDED
                                    ? InstrumentAct.INSTRUMENT_RESTORED
                                    : InstrumentAct.INSTRUMENT_SUSPENDED);
                    open.add(InstrumentAct.INSTRUMENT_REVOKED);
                });
        }
        return open;
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(WorkingDays.LONDON));
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
