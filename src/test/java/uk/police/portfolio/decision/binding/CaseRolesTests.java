package uk.police.portfolio.decision.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import uk.police.portfolio.decision.CaseAct;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.decision.CaseParty;
import uk.police.portfolio.decision.CaseRegister;
import uk.police.portfolio.decision.CaseState;
import uk.police.portfolio.decision.Cases;
import uk.police.portfolio.decision.binding.CaseVerbs.Verb;
import uk.police.portfolio.programme.Drafts;
import uk.police.portfolio.programme.ProgrammeDirectory;
import uk.police.portfolio.programme.Submissions;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.shared.Role;
import uk.police.portfolio.shared.StaleVersionException;
import uk.police.portfolio.support.People;
import uk.police.portfolio.support.PortalTest;

/**
 * Every act in every state by every role, at the verbs themselves. Where the table allows an act, everything that it needs is
 * there, whoever the table names succeeds, and the same person in the same office with any other role is refused: the role is
 * all that stands between them. Where the table does not allow it, everybody is refused.
 */
@PortalTest
class CaseRolesTests {

    private static final Set<CaseAct> THE_CHAIRS = EnumSet.of(CaseAct.CARRY, CaseAct.NOT_CARRY, CaseAct.VOTE_ANEW);

    @Autowired
    CaseVerbs verbs;

    @Autowired
    CaseScenes scenes;

    @Autowired
    CaseRegister cases;

    @Autowired
    Drafts drafts;

    @Autowired
    Submissions submissions;

    @Autowired
    ProgrammeDirectory programmes;

    @Autowired
    JdbcClient database;

    @Autowired
    People people;

    private static String instrument = "";

    private final Map<String, Actor> known = new HashMap<>();

    /** Once the portal runs. */
    @BeforeEach
    void kentsChiefMayDecideForKent() {
        if (instrument.isEmpty()) {
            instrument = new Agreements()
                    .inForce(
                            "ROLES-" + System.nanoTime(),
                            "kent/chief-officer",
                            CaseScenes.CAPABILITY,
                            List.of("kent/policing-body"),
                            null,
                            null);
        }
    }

    @AfterAll
    static void andNoLonger() {
        new Agreements().revoke(instrument);
    }

    @ParameterizedTest
    @EnumSource(CaseState.class)
    void isDoneByWhomTheTableNamesAndByNobodyElse(CaseState state) {
        String other = scenes.anyIn(state);
        for (Verb verb : verbs.all()) {
            if (isPossible(verb, state)) {
                isForItsPartyOnly(verb, state);
            } else {
                refusesAll(verb, other, everybody(verb, right(verb, other)), state);
            }
        }
    }

    @Test
    void everyActOfAPersonIsTried() {
        Set<CaseAct> tried = verbs.all().stream().map(Verb::act).collect(Collectors.toSet());

        assertThat(Stream.of(CaseAct.values()).filter(act -> act.by() != CaseParty.PORTAL && act != CaseAct.SUBMIT))
                .allMatch(tried::contains);
    }

    /** A programme's verb: until it is sent in there is no case. */
    @Test
    void onlyALeadOfItsSponsorSendsAProgrammeInAndOnce() {
        String programme = drafts.whole("Sent in by its lead");
        Actor author = drafts.author();
        int version = programmes.details(programme, author).version();
        for (Role role : Role.values()) {
            if (role != Role.FORCE_LEAD && role != Role.NATIONAL_LEAD) {
                refused("submit", () -> submissions.submit(programme, version, true, as(author, role)));
            }
            refused("submit", () -> submissions.submit(programme, version, true, stranger(role)));
        }
        assertThat(cases.caseOf("programme", programme)).isEmpty();

        submissions.submit(programme, version, true, as(author, Role.FORCE_LEAD));

        CaseDetails sent = cases.caseOf("programme", programme).orElseThrow();
        assertThat(sent.state()).isEqualTo(CaseState.SUBMITTED);
        assertThat(sent.taken()).contains(CaseAct.SUBMIT);
        for (CaseState state : EnumSet.range(CaseState.DRAFT, CaseState.VOTING)) {
            scenes.put(sent.reference(), state);
            refused("submit in " + state, () -> submissions.submit(programme, version, true, author));
            refused("submit in " + state, () -> cases.submit(sent.subject(), author));
        }
        scenes.put(sent.reference(), CaseState.SUBMITTED);
    }

    /** The secretariat may write another question while the board votes; that ends the vote. */
    private static boolean isPossible(Verb verb, CaseState state) {
        return verb.act().isPossibleIn(state) || (verb.act() == CaseAct.PROPOSE && state == CaseState.VOTING);
    }

    private void isForItsPartyOnly(Verb verb, CaseState state) {
        boolean refusedOthers = false;
        for (@Nullable Role role : mayDo(verb)) {
            String reference = scenes.forVerb(verb, state);
            if (!refusedOthers) {
                refusesAll(verb, reference, others(verb, right(verb, reference)), state);
                refusedOthers = true;
            }
            Actor right = right(verb, reference);
            Actor by = role == null ? right : trying(verb, role, right);
            int before = taken(reference, verb.act());
            succeeds(verb, reference, by, state);
            CaseState next = state == CaseState.VOTING && verb.act() == CaseAct.PROPOSE
                    ? CaseState.READY_FOR_BOARD
                    : verb.act().leadsTo().orElse(state);
            assertThat(cases.details(reference).state())
                    .as("after %s in %s", verb, state)
                    .isEqualTo(next);
            assertThat(taken(reference, verb.act())).as("%s in %s", verb, state).isEqualTo(before + 1);
        }
    }

    /** The roles that are enough by themselves; null is the very person, where it is a person or an office that counts. */
    private static List<@Nullable Role> mayDo(Verb verb) {
        List<@Nullable Role> roles = new ArrayList<>();
        switch (verb.act().by()) {
            case SECRETARIAT -> roles.add(Role.SECRETARIAT);
            case SECRETARIAT_OR_CHAIR -> {
                roles.add(Role.BOARD_CHAIR);
                if (!THE_CHAIRS.contains(verb.act())) {
                    roles.add(Role.SECRETARIAT);
                }
            }
            case BOARD_MEMBER -> roles.add(Role.BOARD_MEMBER);
            case SEAT_HOLDER -> roles.add(Role.AUTHORITY_HOLDER);
            case AUTHOR -> {
                roles.add(null);
                roles.add(Role.FORCE_LEAD);
                roles.add(Role.NATIONAL_LEAD);
            }
            case OFFICE_WITH_AUTHORITY -> roles.add(null);
            case PORTAL -> {}
        }
        return roles;
    }

    private Actor right(Verb verb, String reference) {
        return switch (verb.act().by()) {
            case SECRETARIAT -> holding("national-board/secretary");
            case SECRETARIAT_OR_CHAIR -> holding("national-board/chair");
            case BOARD_MEMBER -> scenes.eligible(reference).get(0);
            case SEAT_HOLDER -> holding("kent-policing-body/commissioner");
            case AUTHOR -> author();
            case OFFICE_WITH_AUTHORITY -> holding(CaseVerbs.LOCALLY);
            case PORTAL -> Actor.PORTAL;
        };
    }

    private Actor author() {
        return holding("btp/chief-information-officer");
    }

    private Actor holding(String office) {
        return known.computeIfAbsent(office, people::holding);
    }

    /** As near to whoever may do it as somebody of this one role can be. */
    private Actor trying(Verb verb, Role role, Actor right) {
        return switch (verb.act().by()) {
            case AUTHOR -> Cases.person("Colleague, " + role, author().bodyId(), role);
            case OFFICE_WITH_AUTHORITY -> stranger(role);
            default -> as(right, role);
        };
    }

    /** Where a person, a seat or an office counts besides the role, strangers who have the role are among them. */
    private List<Actor> others(Verb verb, Actor right) {
        boolean byRoleAlone = verb.act() == CaseAct.DECLARE_INTEREST
                || Set.of(CaseParty.SECRETARIAT, CaseParty.SECRETARIAT_OR_CHAIR)
                        .contains(verb.act().by());
        List<@Nullable Role> may = mayDo(verb);
        List<Actor> others = new ArrayList<>();
        for (Role role : Role.values()) {
            if (!may.contains(role)) {
                others.add(trying(verb, role, right));
            } else if (!byRoleAlone || THE_CHAIRS.contains(verb.act())) {
                others.add(stranger(role));
            }
        }
        if (verb.act().by() != CaseParty.AUTHOR && verb.act() != CaseAct.DECLARE_INTEREST) {
            others.add(theAuthorInTheOfficeOf(right));
        }
        return others;
    }

    private List<Actor> everybody(Verb verb, Actor right) {
        List<Actor> all = new ArrayList<>(List.of(right));
        for (Role role : Role.values()) {
            all.add(trying(verb, role, right));
        }
        return all;
    }

    private void refusesAll(Verb verb, String reference, List<Actor> all, CaseState state) {
        String before = standing(reference);
        Consumer<Actor> act = verb.on().apply(reference);
        for (Actor by : all) {
            refused("%s in %s by %s, %s".formatted(verb, state, by.personName(), by.roles()), () -> act.accept(by));
        }
        assertThat(standing(reference)).as("%s in %s", verb, state).isEqualTo(before);
    }

    private static void succeeds(Verb verb, String reference, Actor by, CaseState state) {
        try {
            verb.on().apply(reference).accept(by);
        } catch (RefusedException | StaleVersionException | AccessDeniedException | NotFoundException refused) {
            throw new AssertionError("%s in %s by %s, %s".formatted(verb, state, by.personName(), by.roles()), refused);
        }
    }

    private static void refused(String what, Runnable act) {
        boolean done = true;
        try {
            act.run();
        } catch (RefusedException | StaleVersionException | AccessDeniedException | NotFoundException refused) {
            done = false;
        }
        assertThat(done).as(what).isFalse();
    }

    /** The same person in the same office, which lets them do this only. */
    private static Actor as(Actor person, Role role) {
        return new Actor(
                person.personId(),
                person.personName(),
                person.officeId(),
                person.officeCode(),
                person.officeTitle(),
                person.bodyId(),
                person.bodyCode(),
                person.bodyName(),
                Set.of(role));
    }

    /** In an office that the register knows, and that no instrument, seat or roll is for. */
    private static Actor stranger(Role role) {
        Actor person = Cases.person("Only " + role, UUID.randomUUID(), role);
        return in("hmicfrs/inspector", person);
    }

    /** Nobody decides their own case, whatever else they are. */
    private Actor theAuthorInTheOfficeOf(Actor office) {
        return new Actor(
                author().personId(),
                "The author",
                office.officeId(),
                office.officeCode(),
                office.officeTitle(),
                office.bodyId(),
                office.bodyCode(),
                office.bodyName(),
                office.roles());
    }

    private static Actor in(String office, Actor person) {
        return new Actor(
                person.personId(),
                person.personName(),
                person.officeId(),
                office,
                person.officeTitle(),
                person.bodyId(),
                person.bodyCode(),
                person.bodyName(),
                person.roles());
    }

    private int taken(String reference, CaseAct act) {
        return database.sql(
                        "select count(*) from case_act a join decision_case c on c.id = a.case_id where c.reference = ? and a.act = ?")
                .params(reference, act.name())
                .query(Integer.class)
                .single();
    }

    /** Its state, how often it was saved, and how much was done to it. */
    private String standing(String reference) {
        return database.sql(
                        "select state || ' ' || version || ' ' || (select count(*) from case_act a where a.case_id = c.id) from decision_case c where reference = ?")
                .param(reference)
                .query(String.class)
                .single();
    }
}
