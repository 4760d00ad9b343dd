package uk.police.portfolio.authority;

import static uk.police.portfolio.authority.InstrumentAct.CONDITION_MET;
import static uk.police.portfolio.authority.InstrumentAct.INSTRUMENT_ISSUED;
import static uk.police.portfolio.authority.InstrumentAct.INSTRUMENT_RESTORED;
import static uk.police.portfolio.authority.InstrumentAct.INSTRUMENT_REVOKED;
import static uk.police.portfolio.authority.InstrumentAct.INSTRUMENT_SIGNED;
import static uk.police.portfolio.authority.InstrumentAct.INSTRUMENT_SUSPENDED;
import static uk.police.portfolio.authority.InstrumentAct.INSTRUMENT_VARIED;
import static uk.police.portfolio.authority.InstrumentAct.SIGNATURE_WITHDRAWN;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import uk.police.portfolio.authority.coverage.Establishment;
import uk.police.portfolio.authority.coverage.InstrumentKind;
import uk.police.portfolio.authority.coverage.Register;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.Role;

/** Answers which instruments there are and how each stands today. */
@Service
public class InstrumentDirectory {

    /** The state of the instrument {@code i} on {@code :today}; an agreement is in force from its second signature on. */
    public static final String STATE = """
            case when i.draft then 'DRAFT'
                 when i.revoked_on <= :today then 'REVOKED'
                 when i.to_on < :today and exists (select from instrument s where s.supersedes_id = i.id and not s.draft) then 'SUPERSEDED'
                 when i.to_on < :today then 'EXPIRED'
                 when i.invalid_because is not null then 'INVALID'
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

    /**
     * Whether the reader may know of the instrument {@code i}: a draft is for those who write it, give it and take it, and for
     * those who see everything. Parameters {@code :readsDrafts}, {@code :readerBody} and {@code :today}.
     */
    public static final String MAY_READ = """
            (not i.draft or :readsDrafts or i.drafted_in_body_id = :readerBody
             or exists (select from office o where o.body_id = :readerBody and (o.code = any(i.givers) or o.code = i.taker))
             or exists (select from body b where b.id = :readerBody and (b.code = any(i.givers) or b.code = i.taker))
             or exists (select from seat_filling f join body b on b.id = f.force_id join office o on o.id = f.office_id
                              cross join lateral (select b.code || case f.seat when 'POLICING_BODY' then '/policing-body'
                                                                               else '/chief-officer' end as code) s
                         where o.body_id = :readerBody and f.from_on <= :today and (f.to_on is null or f.to_on >= :today)
                           and (s.code = any(i.givers) or s.code = i.taker)))
            """;

    private static final String INSTRUMENT = "select i.*, " + STATE + " as state, "
            + "(select s.reference from instrument s where s.supersedes_id = i.id and not s.draft limit 1) as superseded_by,"
            + " (select s.reference from instrument s where s.id = i.supersedes_id) as supersedes"
            + " from instrument i where i.reference = any(:references) and " + MAY_READ
            + " order by i.reference collate \"C\"";

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

    /** As far as the reader may know of it. */
    public Optional<InstrumentDetails> find(String reference, Actor reader) {
        return findAll(List.of(reference), reader).stream().findFirst();
    }

    /** For whoever may know of everything. */
    Optional<InstrumentDetails> find(String reference) {
        return find(reference, Actor.PORTAL);
    }

    /** Those of the references that were put to their givers, by reference: what is still a draft is not among them. */
    public List<InstrumentDetails> findAll(List<String> references) {
        return findAll(references, Actor.PORTAL).stream()
                .filter(instrument -> instrument.state() != InstrumentState.DRAFT)
                .toList();
    }

    private List<InstrumentDetails> findAll(List<String> references, Actor reader) {
        return jdbc.sql(INSTRUMENT)
                .param("references", references.toArray(String[]::new))
                .params(readingOf(reader))
                .param("today", today())
                .query((row, number) -> details(row))
                .list();
    }

    /** The parameters of {@link #MAY_READ} besides {@code :today}. */
    public static Map<String, Object> readingOf(Actor reader) {
        return Map.of("readsDrafts", InstrumentPolicies.readsEveryDraft(reader), "readerBody", reader.bodyId());
    }

    /** Those of the references that are on the register, in one statement: enough to cite them. */
    public List<InstrumentHeading> headings(Collection<String> references) {
        return headings(
                "where i.reference = any(:wanted) and not i.draft",
                references.toArray(String[]::new),
                Integer.MAX_VALUE);
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
    public List<InstrumentHeading> childrenOf(String reference, Actor reader) {
        return jdbc.sql(HEADING + "where i.parent_id = (select id from instrument where reference = :reference) and "
                        + MAY_READ + " order by i.reference collate \"C\" limit 100")
                .param("reference", reference)
                .params(readingOf(reader))
                .param("today", today())
                .query(InstrumentHeading.class)
                .list();
    }

    /** The givers as they stand today, in the order in which they were written; a signature stands as coverage counts it. */
    public List<GiverDetails> givers(InstrumentDetails instrument) {
        Register now = register.now();
        Establishment establishment = now.establishment();
        return instrument.terms().givers().stream()
                .map(giver -> new GiverDetails(
                        giver,
                        establishment.successorOf(giver, today()),
                        now.isSigned(instrument.reference(), giver, today())
                                ? signatureOf(giver, instrument, establishment)
                                : null))
                .toList();
    }

    private @Nullable SignatureDetails signatureOf(
            String giver, InstrumentDetails instrument, Establishment establishment) {
        return instrument.signatures().stream()
                .filter(given -> given.standsOn(today()))
                .filter(given -> given.signer().equals(giver)
                        || establishment.isOfTheLine(signer(given, establishment), giver, today()))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private static String signer(SignatureDetails given, Establishment establishment) {
        String office = establishment.officeThenOrEarliest(given.signer(), given.signedOn());
        return office == null ? given.signer() : office;
    }

    /** The page of an act is there for those whom it is open to; to others it is as if it were not. */
    public void mustBeOpen(InstrumentAct act, String reference, Actor by) {
        if (find(reference, by)
                .filter(instrument -> openTo(instrument, by).contains(act))
                .isEmpty()) {
            throw new NotFoundException("act " + act, reference);
        }
    }

    /** What the actor's office may do to the instrument today; the register's verbs refuse the rest. */
    public Set<InstrumentAct> openTo(InstrumentDetails instrument, Actor by) {
        List<GiverDetails> own = givers(instrument).stream()
                .filter(each -> by.officeCode().equals(each.office()))
                .toList();
        return switch (instrument.state()) {
            case DRAFT ->
                mayDraft(instrument, by, !own.isEmpty()) ? EnumSet.of(INSTRUMENT_ISSUED, INSTRUMENT_VARIED) : Set.of();
            case REVOKED, EXPIRED, SUPERSEDED -> Set.of();
            case AWAITING_SIGNATURE, IN_FORCE, SUSPENDED, INVALID -> openToGiver(instrument, own);
        };
    }

    private static boolean mayDraft(InstrumentDetails instrument, Actor by, boolean gives) {
        boolean drafts = by.holdsAny(Role.BODY_OFFICER, Role.AUTHORITY_HOLDER)
                && instrument.draftedInBodyId() != null
                && by.isOf(instrument.draftedInBodyId());
        return by.holds(Role.SECRETARIAT) || drafts || gives;
    }

    private static Set<InstrumentAct> openToGiver(InstrumentDetails instrument, List<GiverDetails> own) {
        Set<InstrumentAct> open = EnumSet.noneOf(InstrumentAct.class);
        if (own.isEmpty()) {
            return open;
        }
        if (own.stream().anyMatch(each -> !each.hasSigned())) {
            open.add(INSTRUMENT_SIGNED);
        }
        boolean agreement = instrument.terms().kind() == InstrumentKind.COLLABORATION_AGREEMENT;
        if (agreement && own.stream().anyMatch(GiverDetails::hasSigned)) {
            open.add(SIGNATURE_WITHDRAWN);
        }
        if (instrument.terms().conditions().stream().anyMatch(condition -> condition.metOn() == null)) {
            open.add(CONDITION_MET);
        }
        open.add(INSTRUMENT_VARIED);
        if (!instrument.isOfSeveral()) {
            open.add(instrument.isSuspended() ? INSTRUMENT_RESTORED : INSTRUMENT_SUSPENDED);
            open.add(INSTRUMENT_REVOKED);
        }
        return open;
    }

    private LocalDate today() {
        return London.today(clock);
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
                conditions(id),
                row.getString("invalid_because"),
                row.getString("superseded_by"),
                row.getString("supersedes"),
                row.getObject("document_id", UUID.class),
                row.getString("agreed_text"),
                row.getString("evidence_note"),
                row.getObject("drafted_at", OffsetDateTime.class).toInstant(),
                issuedAt(row),
                row.getString("drafted_by"),
                row.getString("drafted_in_office"),
                row.getObject("drafted_in_body_id", UUID.class));
    }

    private List<ConditionDetails> conditions(UUID instrument) {
        return jdbc.sql("""
                        select position as number, words, met_on, met_evidence as evidence, met_by
                          from instrument_condition where instrument_id = ? order by position
                        """).param(instrument).query(ConditionDetails.class).list();
    }

    private static @Nullable Instant issuedAt(ResultSet row) throws SQLException {
        OffsetDateTime issued = row.getObject("issued_at", OffsetDateTime.class);
        return issued == null ? null : issued.toInstant();
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
                        row.getBoolean("from_paper"),
                        row.getString("signed_in_capacity"),
                        row.getString("capacity_evidence"),
                        row.getString("withdrawn_because")))
                .list();
    }
}
