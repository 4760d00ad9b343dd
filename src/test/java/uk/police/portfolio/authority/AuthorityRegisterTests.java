package uk.police.portfolio.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import uk.police.portfolio.authority.coverage.CoverageQuestion;
import uk.police.portfolio.authority.coverage.ForceShare;
import uk.police.portfolio.authority.coverage.InstrumentKind;
import uk.police.portfolio.authority.coverage.NearestMiss;
import uk.police.portfolio.authority.coverage.Scope;
import uk.police.portfolio.authority.coverage.SeatCoverage;
import uk.police.portfolio.authority.coverage.SuccessionRule;
import uk.police.portfolio.organisation.Capacity;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.DateRange;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.Refusal;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.shared.StaleVersionException;
import uk.police.portfolio.support.MovableClock;
import uk.police.portfolio.support.People;
import uk.police.portfolio.support.PortalTest;

@PortalTest
class AuthorityRegisterTests {

    @Autowired
    AuthorityRegister register;

    @Autowired
    InstrumentDirectory directory;

    @Autowired
    Coverage coverage;

    @Autowired
    HeadroomLedger ledger;

    @Autowired
    People people;

    @Autowired
    MovableClock clock;

    private LocalDate today;
    private Actor commissioner;
    private Actor chief;
    private Actor executive;

    @BeforeEach
    void meet() {
        today = London.today(clock);
        commissioner = people.holding("surrey-policing-body/commissioner");
        chief = people.holding("surrey/chief-constable");
        executive = people.holding("surrey-policing-body/chief-executive");
    }

    private DraftInstrument consent(@Nullable String limit) {
        return terms(
                InstrumentKind.CONSENT_TO_CHIEF_OFFICER, "surrey/policing-body", "surrey/chief-officer", limit, null);
    }

    private DraftInstrument scheme(@Nullable String limit, String parent) {
        return terms(
                InstrumentKind.CHIEF_OFFICER_SCHEME,
                "surrey/chief-officer",
                "surrey/chief-finance-officer",
                limit,
                parent);
    }

    private DraftInstrument terms(
            InstrumentKind kind, String giver, String taker, @Nullable String limit, @Nullable String parent) {
        return new DraftInstrument(
                kind,
                "For a test",
                List.of(giver),
                taker,
                Set.of(Matter.PROGRAMME_FUNDING),
                Set.of(),
                Scope.ALL,
                limit == null ? null : Money.of(limit),
                null,
                DateRange.from(LocalDate.of(2026, 4, 1)),
                null,
                parent,
                true,
                SuccessionRule.CONTINUES,
                List.of(),
                null,
                null,
                "We consent.",
                "");
    }

    private static DraftInstrument together(List<String> givers, String limit) {
        return new DraftInstrument(
                InstrumentKind.COLLABORATION_AGREEMENT,
                "Together",
                givers,
                "home-office/senior-responsible-owner",
                Set.of(Matter.PROGRAMME_FUNDING),
                Set.of(),
                Scope.of("CAP-RMS"),
                null,
                Money.of(limit),
                DateRange.from(LocalDate.of(2026, 4, 1)),
                null,
                null,
                false,
                SuccessionRule.CONTINUES,
                List.of(),
                null,
                null,
                "We agree.",
                "");
    }

    private String inForce(DraftInstrument terms, Actor by) {
        String reference = register.draft(terms, by);
        register.issue(reference, by);
        register.sign(reference, edition(reference), people.password(), by);
        return reference;
    }

    private int edition(String reference) {
        return details(reference).edition();
    }

    private InstrumentDetails details(String reference) {
        return directory.find(reference).orElseThrow();
    }

    private SeatCoverage seat(String decider, int index) {
        CoverageQuestion question = new CoverageQuestion(
                decider,
                Matter.PROGRAMME_FUNDING,
                "CAP-RMS",
                today,
                List.of(new ForceShare("surrey", Money.of("100.00"))));
        return coverage.answer(question).forces().get(0).seats().get(index);
    }

    private static void refused(ThrowingCallable act, String code) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(act)
                .satisfies(refused ->
                        assertThat(refused.refusals()).extracting(Refusal::code).contains(code));
    }

    @Test
    void draftedByAnOfficerIssuedSignedByTheHolderAndInForce() {
        String reference = register.draft(consent("100.00"), executive);
        assertThat(details(reference).state()).isEqualTo(InstrumentState.DRAFT);
        register.issue(reference, executive);
        assertThat(details(reference).state()).isEqualTo(InstrumentState.AWAITING_SIGNATURE);

        refused(
                () -> register.sign(reference, edition(reference), people.password(), executive),
                "SIGNER_IS_NOT_A_GIVER");
        refused(() -> register.sign(reference, edition(reference), "a guess", commissioner), "STEP_UP_FAILED");
        assertThatExceptionOfType(StaleVersionException.class)
                .isThrownBy(() -> register.sign(reference, 0, people.password(), commissioner));
        register.sign(reference, edition(reference), people.password(), commissioner);

        InstrumentDetails signed = details(reference);
        assertThat(signed.state()).isEqualTo(InstrumentState.IN_FORCE);
        assertThat(signed.signatures()).singleElement().satisfies(signature -> {
            assertThat(signature.signer()).isEqualTo("surrey-policing-body/commissioner");
            assertThat(signature.agreedText()).isEqualTo("We consent.");
            assertThat(signature.documentSha256()).hasSize(64);
        });
        assertThat(seat("surrey/chief-officer", 0).covered()).isTrue();
        refused(
                () -> register.sign(reference, edition(reference), people.password(), commissioner),
                "INSTRUMENT_IS_SIGNED");
        register.revoke(reference, today, "Done with", commissioner);
    }

    @Test
    void whoDraftsForOthersOrHasNoOfficeForItIsRefused() {
        refused(
                () -> register.draft(consent(null), people.holding("kent-policing-body/commissioner")),
                "GIVER_IS_OF_ANOTHER_BODY");
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> register.draft(consent(null), people.holding("hmicfrs/inspector")));
    }

    @Test
    void barredDelegationIsRefusedWithCodeAndCitation() {
        DraftInstrument barred = terms(
                InstrumentKind.POLICING_BODY_DELEGATION, "surrey/policing-body", "surrey/chief-officer", null, null);

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> register.draft(barred, commissioner))
                .satisfies(refused -> {
                    assertThat(refused.goesOnTheRecord()).isTrue();
                    assertThat(refused.refusals())
                            .extracting(Refusal::code, Refusal::citation)
                            .containsExactly(org.assertj.core.api.Assertions.tuple(
                                    "DELEGATION_TO_BARRED_PERSON", "PRSR Act 2011 s.18(6)"));
                });
    }

    @Test
    void boardIsBarredWhileAChiefConstableChairsIt() {
        DraftInstrument toBoard =
                terms(InstrumentKind.POLICING_BODY_DELEGATION, "surrey/policing-body", "npcc/chair", null, null);
        var person = people.newcomer("A Chief Who Chairs", "a-chief-who-chairs@test.example");
        register.draft(toBoard, commissioner);

        people.appoint(person, "gwent/chief-constable", Capacity.ACTING);
        people.appoint(person, "npcc/chair", Capacity.ACTING);

        refused(() -> register.draft(toBoard, commissioner), "DELEGATION_TO_BARRED_PERSON");
    }

    @Test
    void childThatExceedsItsParentIsNotSignedAndIsFlaggedWhenTheParentShrinks() {
        String consent = inForce(consent("100.00"), commissioner);
        String tooMuch = register.draft(scheme("100.01", consent), chief);
        register.issue(tooMuch, chief);
        refused(() -> register.sign(tooMuch, edition(tooMuch), people.password(), chief), "CHILD_EXCEEDS_SINGLE_LIMIT");
        String scheme = inForce(scheme("100.00", consent), chief);
        assertThat(seat("surrey/chief-finance-officer", 0).instrument()).isEqualTo(scheme);

        register.vary(consent, edition(consent), consent("50.00"), null, "Less", commissioner);

        assertThat(details(scheme).state()).isEqualTo(InstrumentState.INVALID);
        assertThat(details(scheme).invalidBecause()).isEqualTo("CHILD_EXCEEDS_SINGLE_LIMIT");
        assertThat(details(consent).state()).isEqualTo(InstrumentState.AWAITING_SIGNATURE);
        register.vary(consent, edition(consent), consent("150.00"), null, "More", commissioner);
        assertThat(details(scheme).invalidBecause()).isNull();
        register.revoke(scheme, today, "Done with", chief);
    }

    @Test
    void whatRestsOnWhatNoLongerHoldsIsInvalidAtEveryLevelUntilItIsMended() {
        String consent = inForce(consent("100.00"), commissioner);
        String scheme = inForce(scheme("100.00", consent), chief);
        String passedOn = inForce(
                terms(
                        InstrumentKind.CHIEF_OFFICER_SCHEME,
                        "surrey/chief-officer",
                        "surrey/chief-information-officer",
                        "40.00",
                        scheme),
                chief);

        register.vary(consent, edition(consent), consent("50.00"), null, "Less", commissioner);
        assertThat(details(scheme).invalidReasons()).containsExactly("CHILD_EXCEEDS_SINGLE_LIMIT");
        assertThat(details(passedOn).invalidReasons()).containsExactly("PARENT_IS_INVALID");
        assertThat(details(passedOn).state()).isEqualTo(InstrumentState.INVALID);
        assertThat(details(passedOn).terms().singleLimit()).isEqualTo(Money.of("40.00"));
        String another = register.draft(
                terms(
                        InstrumentKind.CHIEF_OFFICER_SCHEME,
                        "surrey/chief-officer",
                        "surrey/deputy-chief-constable",
                        "10.00",
                        scheme),
                chief);
        register.issue(another, chief);
        refused(() -> register.sign(another, edition(another), people.password(), chief), "PARENT_IS_INVALID");

        register.vary(scheme, edition(scheme), scheme("45.00", consent), null, "Less as well", chief);
        assertThat(details(scheme).invalidBecause()).isNull();
        assertThat(details(passedOn).invalidBecause()).isNull();

        register.suspend(consent, today, "A review", commissioner);
        assertThat(details(scheme).invalidReasons()).containsExactly("PARENT_IS_SUSPENDED");
        assertThat(details(passedOn).invalidReasons()).containsExactly("PARENT_IS_INVALID");
        register.restore(consent, today, "Reviewed", commissioner);
        assertThat(details(passedOn).invalidBecause()).isNull();
        register.revoke(consent, today, "Done with", commissioner);
        assertThat(details(scheme).invalidReasons()).containsExactly("CHILD_EXCEEDS_DATES");
        assertThat(details(passedOn).invalidReasons()).containsExactly("PARENT_IS_INVALID");
        register.revoke(passedOn, today, "Done with", chief);
        assertThat(details(passedOn).state()).isEqualTo(InstrumentState.REVOKED);
    }

    @Test
    void draftIsReadByThoseWhoWriteGiveAndTakeItAndByThoseWhoSeeEverything() {
        String draft = register.draft(consent("100.00"), executive);
        for (String office : List.of(
                "surrey-policing-body/commissioner",
                "surrey-policing-body/chief-finance-officer",
                "surrey/chief-information-officer",
                "national-board/secretary",
                "hmicfrs/inspector",
                "portfolio-office/administrator")) {
            assertThat(directory.find(draft, people.holding(office))).as(office).isPresent();
        }
        for (String office :
                List.of("kent-policing-body/commissioner", "national-board/chair", "home-office/home-secretary")) {
            Actor stranger = people.holding(office);
            assertThat(directory.find(draft, stranger)).as(office).isEmpty();
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> register.sign(draft, edition(draft), people.password(), stranger));
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> register.revoke(draft, today, "Mine", stranger));
        }
        assertThat(directory.findAll(List.of(draft))).isEmpty();
        assertThat(directory.headings(List.of(draft))).isEmpty();
    }

    @Test
    void whoActsForTheHolderSignsInThatCapacityOnEvidence() {
        String consent = register.draft(consent("100.00"), executive);
        register.issue(consent, executive);
        var person = people.newcomer("A Stand-in", "a-stand-in-of-surrey@test.example");
        people.appoint(person, "surrey-policing-body/commissioner", Capacity.DEPUTISING);

        register.sign(
                consent,
                edition(consent),
                people.password(),
                people.actor(person, "surrey-policing-body/commissioner"));

        assertThat(details(consent).signatures()).singleElement().satisfies(signature -> {
            assertThat(signature.signedBy()).isEqualTo("A Stand-in");
            assertThat(signature.capacity()).isEqualTo("DEPUTISING");
            assertThat(signature.capacityEvidence()).isEqualTo("Minute of the board");
        });
        register.revoke(consent, today, "Done with", commissioner);
    }

    @Test
    void oneOfSeveralForcesWithdrawsButEndsNothingForTheOthers() {
        DraftInstrument national =
                together(List.of("surrey/policing-body", "surrey/chief-officer", "kent/policing-body"), "150.00");
        String agreement = register.draft(national, commissioner);
        register.issue(agreement, commissioner);
        register.sign(agreement, edition(agreement), people.password(), commissioner);
        Actor kent = people.holding("kent-policing-body/commissioner");
        refused(() -> register.withdraw(agreement, today, "Not mine", kent), "INSTRUMENT_IS_NOT_SIGNED");
        register.sign(agreement, edition(agreement), people.password(), kent);

        refused(() -> register.revoke(agreement, today, "For all", kent), "AGREEMENT_IS_OF_SEVERAL");
        refused(() -> register.suspend(agreement, today, "For all", kent), "AGREEMENT_IS_OF_SEVERAL");
        refused(
                () -> register.vary(agreement, edition(agreement), national, null, "For all", kent),
                "AGREEMENT_IS_OF_SEVERAL");
        register.withdraw(agreement, today, "No longer", kent);

        assertThat(details(agreement).signatures())
                .filteredOn(SignatureDetails::stands)
                .extracting(SignatureDetails::signer)
                .containsExactly("surrey-policing-body/commissioner");
        assertThat(details(agreement).signatures())
                .extracting(SignatureDetails::withdrawnBecause)
                .contains("No longer");
        register.withdraw(agreement, today, "Done with", commissioner);
    }

    @Test
    void conditionIsMetOnEvidenceAndTheInstrumentCoversFromThatDay() {
        DraftInstrument terms = consent(null);
        DraftInstrument conditional = new DraftInstrument(
                terms.kind(),
                terms.title(),
                terms.givers(),
                terms.taker(),
                terms.matters(),
                terms.functions(),
                terms.scope(),
                null,
                null,
                terms.effective(),
                null,
                null,
                true,
                terms.succession(),
                List.of("The panel agrees", "Money is there"),
                null,
                null,
                terms.agreedText(),
                "");
        String consent = inForce(conditional, commissioner);
        assertThat(seat("surrey/chief-officer", 0).covered()).isFalse();
        refused(
                () -> register.meetCondition(consent, 1, today.plusDays(1), "Minute 7", commissioner),
                "CONDITION_IS_MET_LATER");

        register.meetCondition(consent, 1, today, "Minute 7", commissioner);
        refused(() -> register.meetCondition(consent, 1, today, "Minute 7", commissioner), "CONDITION_IS_MET");
        assertThat(seat("surrey/chief-officer", 0).covered()).isFalse();
        register.meetCondition(consent, 2, today, "Letter", commissioner);

        assertThat(seat("surrey/chief-officer", 0).covered()).isTrue();
        register.revoke(consent, today, "Done with", commissioner);
    }

    @Test
    void suspendedInstrumentCoversAgainOnceRestored() {
        String consent = inForce(consent(null), commissioner);
        register.suspend(consent, today, "A review", commissioner);
        assertThat(details(consent).state()).isEqualTo(InstrumentState.SUSPENDED);
        assertThat(seat("surrey/chief-officer", 0).covered()).isFalse();
        refused(() -> register.suspend(consent, today, "Again", commissioner), "INSTRUMENT_IS_SUSPENDED");

        register.restore(consent, today, "Reviewed", commissioner);

        assertThat(seat("surrey/chief-officer", 0).instrument()).isEqualTo(consent);
        register.revoke(consent, today, "Done with", commissioner);
        assertThat(details(consent).state()).isEqualTo(InstrumentState.REVOKED);
        refused(() -> register.revoke(consent, today, "Again", commissioner), "INSTRUMENT_IS_REVOKED");
        refused(() -> register.revoke(consent, today.minusDays(1), "Before", commissioner), "DATE_IS_PAST");
    }

    @Test
    void drawsCountAtOnceAndWithdrawalEndsTheSignature() {
        DraftInstrument limited = together(List.of("surrey/policing-body", "surrey/chief-officer"), "150.00");
        String agreement = inForce(limited, commissioner);
        register.sign(agreement, edition(agreement), people.password(), chief);
        String decider = "home-office/senior-responsible-owner";
        assertThat(seat(decider, 0).instrument()).isEqualTo(agreement);

        ledger.draw(
                List.of(new SeatDraw("surrey/policing-body", List.of(agreement), Money.of("100.00"))),
                FinancialYear.of(today),
                new DrawnFor("DEC-AUTH-1", "A decision"),
                Actor.PORTAL);
        NearestMiss miss = seat(decider, 0).miss();
        assertThat(miss).isNotNull();
        assertThat(miss.shortfall()).isEqualTo(Money.of("50.00"));
        assertThat(seat(decider, 1).covered()).isTrue();

        register.withdraw(agreement, today, "No longer", chief);
        assertThat(seat(decider, 1).covered()).isFalse();
    }
}
