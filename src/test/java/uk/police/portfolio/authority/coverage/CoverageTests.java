package uk.police.portfolio.authority.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import uk.police.portfolio.authority.Matter;
import uk.police.portfolio.shared.Money;

class CoverageTests {

    private static final String PCC = "kent/policing-body";
    private static final String CHIEF = "kent/chief-officer";
    private static final Scope RMS = Scope.of("CAP-RMS");

    private final World world = new World()
            .force("kent")
            .force("essex")
            .board("board")
            .board("panel")
            .capability("FAM", null)
            .capability("CAP-RMS", "FAM")
            .capability("CAP-RMS-CASE", "CAP-RMS")
            .capability("CAP-OTHER", "FAM");

    private SeatCoverage ask(String seat, String decider, String on, String amount) {
        String force = seat.substring(0, seat.indexOf('/'));
        CoverageQuestion question = new CoverageQuestion(
                decider,
                Matter.PROGRAMME_FUNDING,
                "CAP-RMS",
                LocalDate.parse(on),
                List.of(new ForceShare(force, Money.of(amount))));
        return world.ask(question).forces().get(0).seats().stream()
                .filter(coverage -> coverage.seat().equals(seat))
                .findFirst()
                .orElseThrow();
    }

    private SeatCoverage ask(String seat) {
        return ask(seat, "board", "2026-11-23", "100.00");
    }

    private @Nullable MissReason reason(SeatCoverage coverage) {
        return coverage.miss() == null ? null : coverage.miss().reason();
    }

    private static Terms good() {
        return Terms.of("CA-0001").signedBy(PCC, CHIEF);
    }

    static Stream<Arguments> oneFault() {
        return Stream.of(
                arguments(null, good()),
                arguments(MissReason.NO_INSTRUMENT, Terms.of("CA-0001").signedBy("essex/policing-body")),
                arguments(MissReason.NO_INSTRUMENT, good().draft()),
                arguments(MissReason.ADVISORY_ONLY, good().kind(InstrumentKind.GRANT_CONDITION)),
                arguments(
                        MissReason.ADVISORY_ONLY,
                        Terms.of("BM").kind(InstrumentKind.BOARD_MANDATE).signedBy("essex-cc")),
                arguments(
                        MissReason.NOT_SIGNED, Terms.of("CA-0001").givenBy(PCC).signedBy(CHIEF)),
                arguments(
                        MissReason.NOT_SIGNED, Terms.of("CA-0001").givenBy(PCC).signed(PCC, "2026-11-24")),
                arguments(null, Terms.of("CA-0001").givenBy(PCC).signed(PCC, "2026-11-23")),
                arguments(null, Terms.of("CA-0001").givenBy(PCC).signed("kent-pcc", "2026-01-01")),
                arguments(
                        MissReason.NOT_SIGNED,
                        Terms.of("CA-0001")
                                .givenBy(PCC)
                                .signature(new Signature(PCC, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 11, 23)))),
                arguments(MissReason.NOT_YET_IN_FORCE, good().from("2026-11-24")),
                arguments(null, good().from("2026-11-23").to("2026-11-23")),
                arguments(MissReason.EXPIRED, good().to("2026-11-22")),
                arguments(MissReason.EXPIRED, good().to("2026-11-22").revoked("2026-05-01")),
                arguments(MissReason.REVOKED, good().revoked("2026-11-23").suspended("2026-05-01", null)),
                arguments(null, good().revoked("2026-11-24")),
                arguments(MissReason.SUSPENDED, good().suspended("2026-11-23", null)),
                arguments(MissReason.SUSPENDED, good().suspended("2026-11-01", "2026-11-24")),
                arguments(null, good().suspended("2026-11-01", "2026-11-23")),
                arguments(MissReason.WRONG_DECIDER, good().takenBy("panel/chair")),
                arguments(null, good().takenBy("board")),
                arguments(MissReason.MATTER_NOT_COVERED, good().matters(Matter.OWNERSHIP)),
                arguments(MissReason.OUT_OF_SCOPE, good().scope(Scope.of("CAP-OTHER", "CAP-RMS-CASE"))),
                arguments(MissReason.OUT_OF_SCOPE, good().scope(Scope.ALL.without("FAM"))),
                arguments(null, good().scope(Scope.of("FAM").without("CAP-RMS-CASE"))),
                arguments(MissReason.CONDITION_UNMET, good().condition(null)),
                arguments(MissReason.CONDITION_UNMET, good().condition("2026-11-24")),
                arguments(null, good().condition("2026-11-23")),
                arguments(MissReason.REVIEW_OVERDUE, good().reviewBy("2026-08-24")),
                arguments(null, good().reviewBy("2026-08-25")),
                arguments(MissReason.OVER_SINGLE_LIMIT, good().single("99.99")),
                arguments(MissReason.OVER_SINGLE_LIMIT, good().single("0.00")),
                arguments(null, good().single("100.00").aggregate("100.00")),
                arguments(MissReason.OVER_HEADROOM, good().aggregate("99.99")),
                arguments(MissReason.OVER_HEADROOM, good().aggregate("150.00").drawnBefore("2026-27", "50.01")),
                arguments(null, good().aggregate("150.00").drawnBefore("2025-26", "50.01")));
    }

    @ParameterizedTest(name = "{0}: {index}")
    @MethodSource("oneFault")
    void firstCheckThatFailsIsTheReason(@Nullable MissReason expected, Terms terms) {
        world.has(terms);

        assertThat(reason(ask(PCC))).isEqualTo(expected);
    }

    static Stream<Arguments> parents() {
        Terms scheme = Terms.of("CS-0001").signedBy(CHIEF).under("CN-0001");
        return Stream.of(
                arguments(null, null, scheme, consent()),
                arguments(MissReason.PARENT_INVALID, MissReason.PARENT_INVALID, scheme, unshareable()),
                // For the policing body its own consent, given to somebody else, comes nearer than the unsigned scheme.
                arguments(
                        MissReason.WRONG_DECIDER,
                        MissReason.NOT_SIGNED,
                        Terms.of("CS-0001").givenBy(CHIEF).under("CN-0001"),
                        consent()),
                arguments(
                        MissReason.NOT_SIGNED,
                        MissReason.PARENT_INVALID,
                        scheme,
                        Terms.of("CN-0001").givenBy(PCC).subDelegable()),
                arguments(
                        MissReason.PARENT_INVALID,
                        MissReason.PARENT_INVALID,
                        scheme,
                        consent().to("2026-06-30")),
                arguments(
                        MissReason.PARENT_INVALID,
                        MissReason.PARENT_INVALID,
                        scheme,
                        consent().condition(null)),
                arguments(
                        MissReason.PARENT_INVALID,
                        MissReason.PARENT_INVALID,
                        scheme,
                        consent().scope(Scope.of("CAP-OTHER"))),
                arguments(
                        MissReason.OVER_SINGLE_LIMIT,
                        MissReason.OVER_SINGLE_LIMIT,
                        scheme,
                        consent().single("60.00")),
                arguments(
                        MissReason.OVER_HEADROOM,
                        MissReason.OVER_HEADROOM,
                        scheme,
                        consent().aggregate("60.00")));
    }

    private static Terms consent() {
        return Terms.of("CN-0001").signedBy(PCC).takenBy(CHIEF).subDelegable();
    }

    private static Terms unshareable() {
        return Terms.of("CN-0001").signedBy(PCC).takenBy(CHIEF);
    }

    @ParameterizedTest
    @MethodSource("parents")
    void chiefsSchemeUnderAConsentSpeaksForBothSeats(
            @Nullable MissReason policingBody, @Nullable MissReason chiefOfficer, Terms scheme, Terms consent) {
        world.has(consent, scheme);

        assertThat(reason(ask(PCC))).isEqualTo(policingBody);
        assertThat(reason(ask(CHIEF))).isEqualTo(chiefOfficer);
    }

    @Test
    void theWorstLimitOnTheChainIsTheShortfall() {
        world.has(
                consent().single("40.00"),
                Terms.of("CS-0001").signedBy(CHIEF).under("CN-0001").single("90.00"));

        NearestMiss miss = ask(CHIEF).miss();

        assertThat(miss).isEqualTo(new NearestMiss(MissReason.OVER_SINGLE_LIMIT, "CS-0001", Money.of("60.00")));
    }

    // Domain 4.2: single £2.50m, annual £6.00m; draws of £2.40m and £2.20m leave £1.40m; £1.50m misses by £0.10m.
    @ParameterizedTest
    @CsvSource({"1500000.00,OVER_HEADROOM,100000.00", "2500000.01,OVER_SINGLE_LIMIT,0.01", "1400000.00,,"})
    void drawsOfTheYearLeaveWhatIsLeft(String share, @Nullable MissReason expected, @Nullable String shortfall) {
        world.has(good().single("2500000.00").aggregate("6000000.00"))
                .drawn("CA-0001", PCC, "2026-27", "2400000.00")
                .drawn("CA-0001", PCC, "2026-27", "2200000.00")
                .drawn("CA-0001", PCC, "2025-26", "6000000.00")
                .drawn("CA-0001", CHIEF, "2026-27", "6000000.00");

        NearestMiss miss = ask(PCC, "board", "2026-11-23", share).miss();

        assertThat(miss == null ? null : miss.reason()).isEqualTo(expected);
        assertThat(
                        miss == null || miss.shortfall() == null
                                ? null
                                : miss.shortfall().plain())
                .isEqualTo(shortfall);
    }

    @Test
    void directionCoversEverySeatInItsScope() {
        world.office("home-office/home-secretary", null, null)
                .has(Terms.of("DIR").kind(InstrumentKind.DIRECTION).signedBy("home-office/home-secretary"));

        assertThat(ask(PCC).instrument()).isEqualTo("DIR");
        assertThat(ask("essex/chief-officer").instrument()).isEqualTo("DIR");
    }

    @ParameterizedTest
    @CsvSource({"kent-pcc", "kent/policing-body"})
    void officeDecidesForItsOwnSeatWithoutLimit(String decider) {
        world.has(good().takenBy("kent-pcc").single("0.00"));

        assertThat(ask(PCC, decider, "2026-11-23", "9000000000.00").instrument())
                .isEqualTo("STATUTORY_OFFICE:kent-pcc");
        assertThat(reason(ask(CHIEF, decider, "2026-11-23", "1.00"))).isEqualTo(MissReason.OVER_SINGLE_LIMIT);
    }

    static Stream<Arguments> choices() {
        return Stream.of(
                arguments(
                        "most specific scope",
                        "B",
                        list("A"),
                        list("B").scope(RMS).single("200.00")),
                arguments(
                        "most headroom",
                        "B",
                        list("A").aggregate("500.00"),
                        list("B").aggregate("501.00")),
                arguments("unlimited is most", "B", list("A").aggregate("500.00"), list("B")),
                arguments(
                        "earliest", "B", list("A").from("2026-02-02"), list("B").from("2026-02-01")),
                arguments("reference", "A", list("B"), list("A")),
                arguments("code point, not UTF-16", "\uFF21", list("\uD835\uDC00"), list("\uFF21")));
    }

    private static Terms list(String reference) {
        return Terms.of(reference).signedBy(PCC);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("choices")
    void ofSeveralThatCoverOneIsUsed(String because, String expected, Terms one, Terms other) {
        world.has(one, other);

        assertThat(ask(PCC).instrument()).isEqualTo(expected);
    }

    static Stream<Arguments> misses() {
        return Stream.of(
                arguments(
                        "failed later",
                        "B",
                        list("A").condition(null),
                        list("B").reviewBy("2026-01-01")),
                arguments(
                        "smallest shortfall",
                        "B",
                        list("A").single("10.00"),
                        list("B").single("20.00")),
                arguments(
                        "dates are one place",
                        "B",
                        list("A").from("2026-12-01"),
                        list("B").from("2027-01-01")),
                arguments(
                        "dates are one place, expired or suspended",
                        "B",
                        list("A").suspended("2026-02-01", null),
                        list("B").from("2026-02-01").to("2026-03-01")),
                arguments(
                        "latest effective",
                        "B",
                        list("A").condition(null),
                        list("B").condition(null).from("2026-02-01")),
                arguments("reference", "A", list("B").condition(null), list("A").condition(null)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("misses")
    void ofSeveralThatMissTheNearestIsShown(String because, String expected, Terms one, Terms other) {
        world.has(one, other);

        NearestMiss miss = ask(PCC).miss();

        assertThat(miss).isNotNull();
        assertThat(miss.instrument()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"CONTINUES,", "LAPSES,EXPIRED", "NEEDS_RECONFIRMATION,NOT_SIGNED"})
    void successionIsPerGiver(SuccessionRule rule, @Nullable MissReason before) {
        world.office("mayor", null, null).ends("kent-pcc", "2027-05-06", "mayor");
        world.has(good().succession(rule));

        assertThat(reason(ask(PCC, "board", "2027-05-06", "1.00"))).isNull();
        assertThat(reason(ask(PCC, "board", "2027-05-07", "1.00"))).isEqualTo(before);
        assertThat(reason(ask(CHIEF, "board", "2027-05-07", "1.00"))).isNull();

        world.has(good().succession(rule).signed("mayor", "2027-05-07"));
        assertThat(reason(ask(PCC, "board", "2027-05-07", "1.00"))).isNull();
    }

    @Test
    void oneMayorOverTwoForcesKeepsWhatEachCommissionerGaveForTheirOwn() {
        world.office("mayor", null, null)
                .ends("kent-pcc", "2027-05-06", "mayor")
                .ends("essex-pcc", "2027-05-06", "mayor")
                .has(Terms.of("KENT").signedBy("kent-pcc"));

        assertThat(ask(PCC, "board", "2027-06-01", "1.00").instrument()).isEqualTo("KENT");
        assertThat(reason(ask("essex/policing-body", "board", "2027-06-01", "1.00")))
                .isEqualTo(MissReason.NO_INSTRUMENT);
    }

    @Test
    void takersSuccessorTakesNothingUntilTheInstrumentIsVaried() {
        world.office("kent-cc2", null, null)
                .ends("kent-cc", "2027-03-31", "kent-cc2")
                .has(list("CN-0001").takenBy(CHIEF));

        assertThat(reason(ask(PCC, CHIEF, "2027-03-31", "1.00"))).isNull();
        assertThat(reason(ask(PCC, CHIEF, "2027-04-01", "1.00"))).isEqualTo(MissReason.WRONG_DECIDER);
    }

    @Test
    void seatThatNoOfficeFillsIsVacantWhateverTheRegisterSays() {
        world.ends("kent-pcc", "2028-05-07", null).has(good());

        assertThat(reason(ask(PCC, "board", "2028-05-07", "1.00"))).isNull();
        assertThat(ask(PCC, "board", "2028-05-08", "1.00").miss()).isEqualTo(NearestMiss.of(MissReason.VACANT));
    }

    @Test
    void mergedForceIsCoveredOnlyAsEachOfItsPredecessorsWouldBe() {
        world.merge("kessex", "2027-03-31", "kessex-pcc", "kessex-cc", "kent", "essex");
        world.has(
                Terms.of("KENT").signedBy(PCC),
                Terms.of("ESSEX").signedBy("essex-pcc").to("2027-12-31"));

        SeatCoverage until = ask("kessex/policing-body", "board", "2027-12-31", "1.00");
        assertThat(until.instruments()).containsExactly("ESSEX", "KENT");
        SeatCoverage after = ask("kessex/policing-body", "board", "2028-01-01", "1.00");
        assertThat(after.miss()).isEqualTo(new NearestMiss(MissReason.EXPIRED, "ESSEX", null));

        world.has(Terms.of("NEW").givenBy("kessex/policing-body").signed("kessex-pcc", "2027-04-01"));
        assertThat(ask("kessex/policing-body", "board", "2028-01-01", "1.00").covered())
                .isTrue();
    }

    @Test
    void everyFaultOfAQuestionIsFoundAtOnce() {
        world.forces.add(new Establishment.ForceTerm("btp", false, World.range("1949-01-01", null), null));
        world.merge("kessex", "2026-06-30", "kessex-pcc", "kessex-cc", "kent");
        CoverageQuestion question = new CoverageQuestion(
                "nobody",
                Matter.OWNERSHIP,
                "CAP-X",
                LocalDate.of(2026, 11, 23),
                List.of(
                        new ForceShare("essex", Money.of("-0.01")),
                        new ForceShare("essex", Money.ZERO),
                        new ForceShare("btp", Money.ZERO),
                        new ForceShare("kent", Money.ZERO),
                        new ForceShare("atlantis", Money.ZERO)));

        assertThat(world.register().faults(question))
                .extracting(QuestionFault::code, QuestionFault::field)
                .containsExactly(
                        tuple("UNKNOWN_DECIDER", "decider"),
                        tuple("UNKNOWN_CAPABILITY", "capability"),
                        tuple("NEGATIVE_AMOUNT", "shares[0].amount"),
                        tuple("DUPLICATE_FORCE", "shares[1].force"),
                        tuple("NOT_TERRITORIAL", "shares[2].force"),
                        tuple("FORCE_NOT_EXISTING", "shares[3].force"),
                        tuple("UNKNOWN_FORCE", "shares[4].force"));
        assertThatThrownBy(() -> world.ask(question)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void registerRefusesAnInstrumentThatRestsOnItsOwnChild() {
        world.has(list("A").under("B"), list("B").under("A"));

        assertThatThrownBy(world::register).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ratioOfNothingIsNull() {
        world.has(good());
        CoverageQuestion question = new CoverageQuestion(
                "board",
                Matter.OWNERSHIP,
                "CAP-RMS",
                LocalDate.of(2026, 11, 23),
                List.of(new ForceShare("kent", Money.ZERO)));

        assertThat(world.ask(question).spendPercent()).isNull();
        assertThat(String.valueOf(world.ask(question).forcesPercent())).isEqualTo("100.0%");
    }
}
