package uk.police.portfolio.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Money;

/** Reads programmes, whole, in one statement. */
class ProgrammeReading {

    private static final String BASELINE_ASKED = """
            exists (select from decision_case k
                     where k.subject_kind = 'programme baseline' and k.subject_reference = p.reference
                       and k.state in ('DRAFT', 'SUBMITTED', 'IN_TRIAGE', 'CHANGES_REQUESTED', 'IN_CONSULTATION', 'READY_FOR_BOARD', 'VOTING'))
            """;

    static final String SOME = """
            select p.*, b.code as sponsor_code, b.name as sponsor_name, o.title as sro_title, %s as of_sponsor, %s as baseline_asked,
                   plan.number as plan_number,
                   jsonb_build_object(
                     'capabilities', (select coalesce(jsonb_agg(jsonb_build_object(
                            'id', c.id, 'code', c.code, 'name', c.name, 'weight', w.weight::text)
                            order by w.weight desc, c.name collate "en-GB-x-icu"), '[]')
                        from programme_capability w join capability c on c.id = w.capability_id where w.programme_id = p.id),
                     'forces', (select coalesce(jsonb_agg(jsonb_build_object(
                            'id', f.id, 'code', f.code, 'name', f.name, 'typed', t.typed_amount::text, 'share', t.share_amount::text)
                            order by f.name collate "en-GB-x-icu"), '[]')
                        from participating_force t join body f on f.id = t.force_id where t.programme_id = p.id),
                     'options', (select coalesce(jsonb_agg(jsonb_build_object(
                            'name', x.name, 'doMinimum', x.do_minimum, 'preferred', x.preferred, 'rejection', x.rejection,
                            'costs', (select coalesce(jsonb_agg(jsonb_build_object(
                                    'year', y.financial_year, 'amount', y.amount::text) order by y.financial_year), '[]')
                                from programme_option_cost y where y.programme_id = p.id and y.option_ordinal = x.ordinal))
                            order by x.ordinal), '[]')
                        from programme_option x where x.programme_id = p.id),
                     'lines', (select coalesce(jsonb_agg(jsonb_build_object(
                            'year', l.financial_year, 'nature', l.nature, 'activity', l.activity, 'source', l.funding_source,
                            'description', l.description, 'amount', l.amount::text) order by l.ordinal), '[]')
                        from cost_line l where l.cost_plan_id = plan.id),
                     'products', (select coalesce(jsonb_agg(jsonb_build_object('name', r.name, 'supplier', r.supplier)
                            order by r.ordinal), '[]')
                        from programme_product r where r.programme_id = p.id),
                     'dependencies', (select coalesce(jsonb_agg(jsonb_build_object('on', q.on_reference, 'kind', q.kind,
                            'neededOn', q.needed_on, 'words', q.words) order by q.ordinal), '[]')
                        from programme_dependency q where q.programme_id = p.id),
                     'documents', (select coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'name', d.name, 'type', d.type,
                            'size', d.size_bytes, 'sha256', d.sha256, 'uploadedAt', d.uploaded_at, 'byName', d.uploaded_by)
                            order by d.uploaded_at, d.id), '[]')
                        from programme_document a join document d on d.id = a.document_id where a.programme_id = p.id),
                     'sections', (select coalesce(jsonb_agg(jsonb_build_object('section', s.section, 'version', s.version,
                            'byName', s.by_name, 'at', s.written_at)), '[]')
                        from programme_section s where s.programme_id = p.id),
                     'history', (select coalesce(jsonb_agg(jsonb_build_object('before', h.before, 'after', h.after,
                            'byName', h.by_name, 'officeTitle', h.office_title, 'at', h.at, 'reason', h.reason)
                            order by h.ordinal), '[]')
                        from programme_status_change h where h.programme_id = p.id)) as parts
              from programme p
              join body b on b.id = p.sponsor_body_id
              left join office o on o.id = p.sro_office_id
              join lateral (select c.id, c.number from cost_plan c
                             where c.programme_id = p.id order by c.number desc limit 1) plan on true
             where p.reference in (:references) and %s
             order by p.reference
            """.formatted(Audience.OF_SPONSOR, BASELINE_ASKED, Audience.MAY_READ);

    private final JsonMapper json;

    ProgrammeReading(JsonMapper json) {
        this.json = json;
    }

    ProgrammeDetails details(ResultSet row, Actor reader) throws SQLException {
        ProgrammeRow parts = json.readValue(row.getString("parts"), ProgrammeRow.class);
        ProgrammeStatus status = ProgrammeStatus.valueOf(row.getString("status"));
        return new ProgrammeDetails(
                row.getObject("id", UUID.class),
                row.getString("reference"),
                row.getInt("version"),
                ProgrammeLevel.valueOf(row.getString("level")),
                status,
                new ProgrammeDetails.Sponsor(
                        row.getObject("sponsor_body_id", UUID.class),
                        row.getString("sponsor_code"),
                        row.getString("sponsor_name")),
                row.getObject("author_id", UUID.class),
                row.getString("author_name"),
                content(row, parts),
                row.getString("sro_title"),
                parts.capabilities(),
                parts.forces().stream().map(ProgrammeRow.Force::forceShare).toList(),
                new Money(row.getBigDecimal("whole_life_amount")),
                row.getInt("plan_number"),
                new Provenance(
                        row.getString("source"),
                        row.getString("cost_basis"),
                        row.getString("external_code"),
                        row.getBoolean("illustrative")),
                row.getString("case_reference"),
                row.getString("reason"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                instant(row, "submitted_at"),
                instant(row, "decided_at"),
                parts.documents().stream().map(ProgrammeRow.Document::document).toList(),
                sections(parts),
                parts.history(),
                ProgrammePolicies.actsOf(
                        reader, row.getBoolean("of_sponsor"), status, row.getBoolean("baseline_asked")));
    }

    private static ProgrammeContent content(ResultSet row, ProgrammeRow parts) throws SQLException {
        return new ProgrammeContent(
                about(row),
                new Strategy(
                        named(row, "ambition", Strategy.Ambition::valueOf),
                        named(row, "enabler", Strategy.Enabler::valueOf)),
                new CapabilityWeights(parts.capabilities().stream()
                        .map(each -> new CapabilityWeights.Weight(each.id(), each.weight()))
                        .toList()),
                new Participation(
                        named(row, "share_rule", ShareRule::valueOf),
                        parts.forces().stream()
                                .map(ProgrammeRow.Force::participant)
                                .toList()),
                new OptionsAppraisal(parts.options().stream()
                        .map(ProgrammeRow.Option::option)
                        .toList()),
                new CostSchedule(
                        parts.lines().stream().map(ProgrammeRow.Line::line).toList()),
                new Products(row.getBoolean("no_products"), parts.products()),
                new Outlook(row.getString("benefits"), row.getString("dependencies"), parts.dependencies()));
    }

    private static About about(ResultSet row) throws SQLException {
        return new About(
                row.getString("title"),
                row.getString("summary"),
                row.getObject("sro_office_id", UUID.class),
                named(row, "stage", Stage::valueOf),
                named(row, "data_class", DataClass::valueOf),
                named(row, "delivery_confidence", DeliveryConfidence::valueOf),
                row.getObject("rated_on", LocalDate.class),
                row.getObject("start_on", LocalDate.class),
                row.getObject("end_on", LocalDate.class));
    }

    private static Map<Section, Written> sections(ProgrammeRow parts) {
        Map<Section, Written> sections = new EnumMap<>(Section.class);
        parts.sections()
                .forEach(each -> sections.put(each.section(), new Written(each.version(), each.byName(), each.at())));
        return sections;
    }

    private static <T> @Nullable T named(ResultSet row, String column, Function<String, T> constant)
            throws SQLException {
        String name = row.getString(column);
        return name == null ? null : constant.apply(name);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
