package uk.police.portfolio.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.police.portfolio.organisation.OrganisationDirectory;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.Refusal;

/** What a programme's rules ask of the world around it: who belongs to the sponsor, who exists, what things are called. */
@Component
class Surroundings {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final ProgrammeRepository programmes;
    private final JdbcClient jdbc;
    private final OrganisationDirectory organisation;
    private final Clock clock;

    Surroundings(ProgrammeRepository programmes, JdbcClient jdbc, OrganisationDirectory organisation, Clock clock) {
        this.programmes = programmes;
        this.jdbc = jdbc;
        this.organisation = organisation;
        this.clock = clock;
    }

    LocalDate today() {
        return London.today(clock);
    }

    CostSharing sharing() {
        return new CostSharing(organisation.territorialForces(today()));
    }

    /** The programme, if this actor may know of it: missing and hidden look the same. */
    Programme known(String reference, Actor by) {
        return programmes
                .findByReference(reference)
                .filter(programme -> by.isPortal() || holds(Audience.MAY_READ, reference, by))
                .orElseThrow(() -> new NotFoundException(Programme.KIND, reference));
    }

    boolean isOfSponsor(String reference, Actor by) {
        return holds(Audience.OF_SPONSOR, reference, by);
    }

    private boolean holds(String condition, String reference, Actor by) {
        return jdbc.sql("select exists (select 1 from programme p where p.reference = :reference and " + condition
                        + ")")
                .param("reference", reference)
                .params(Audience.of(by, today()).parameters())
                .query(Boolean.class)
                .single();
    }

    /** What the section names that does not exist. */
    List<Refusal> strangersIn(SectionContent content, CostSharing sharing) {
        List<Refusal> refusals = new ArrayList<>();
        if (content instanceof About about
                && about.sroOfficeId() != null
                && names(Set.of(about.sroOfficeId())).isEmpty()) {
            refusals.add(Refusal.of("NO_SUCH_OFFICE"));
        } else if (content instanceof CapabilityWeights weights) {
            Set<UUID> ids = weights.weights().stream()
                    .map(CapabilityWeights.Weight::capabilityId)
                    .collect(Collectors.toSet());
            if (names(ids).size() < ids.size()) {
                refusals.add(Refusal.of("NO_SUCH_CAPABILITY"));
            }
        } else if (content instanceof Participation participation
                && !participation.forces().stream().allMatch(force -> sharing.knows(force.forceId()))) {
            refusals.add(Refusal.of("NO_SUCH_FORCE"));
        }
        return refusals;
    }

    /** Programmes that the section names and this actor may not know of; those that were named before may stay. */
    List<Refusal> unknownProgrammesIn(SectionContent content, Outlook before, Actor by) {
        return content instanceof Outlook outlook
                ? outlook.programmes().stream()
                        .map(Dependency::on)
                        .distinct()
                        .filter(reference -> !before.dependsOn(reference) && !holds(Audience.MAY_READ, reference, by))
                        .map(reference -> Refusal.of("NO_SUCH_PROGRAMME", reference))
                        .toList()
                : List.of();
    }

    /** The changes with names in place of identifiers. */
    List<Change> inWords(List<Change> changes) {
        Set<UUID> ids = new LinkedHashSet<>();
        changes.forEach(change -> ID.matcher(change.toString())
                .results()
                .map(MatchResult::group)
                .map(UUID::fromString)
                .forEach(ids::add));
        Map<UUID, String> names = names(ids);
        return changes.stream()
                .map(change -> Change.of(
                        named(change.field(), names),
                        change.before() == null ? null : named(change.before(), names),
                        change.after() == null ? null : named(change.after(), names)))
                .toList();
    }

    private static String named(String words, Map<UUID, String> names) {
        return ID.matcher(words)
                .replaceAll(
                        id -> Matcher.quoteReplacement(names.getOrDefault(UUID.fromString(id.group()), id.group())));
    }

    private Map<UUID, String> names(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("""
                        select id, title as name from office where id in (:ids)
                        union all select id, name from body where id in (:ids)
                        union all select id, name from capability where id in (:ids) and family_id is not null
                        """)
                .param("ids", ids)
                .query((row, n) -> Map.entry(row.getObject("id", UUID.class), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
