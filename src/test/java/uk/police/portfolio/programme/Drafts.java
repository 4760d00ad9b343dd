package uk.police.portfolio.programme;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import uk.police.portfolio.organisation.OrganisationDirectory;
import uk.police.portfolio.programme.CapabilityWeights.Weight;
import uk.police.portfolio.programme.Participation.Participant;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.support.People;

/** Programmes for tests, made by their own verbs. */
@Component
public class Drafts {

    public static final String AUTHOR = "kent/chief-information-officer";

    private final ProgrammeRegister register;
    private final Submissions submissions;
    private final ProgrammeDirectory directory;
    private final OrganisationDirectory organisation;
    private final People people;
    private final JdbcClient jdbc;
    private final ProgrammeRepository programmes;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Drafts(
            ProgrammeRegister register,
            Submissions submissions,
            ProgrammeDirectory directory,
            OrganisationDirectory organisation,
            People people,
            JdbcClient jdbc,
            ProgrammeRepository programmes,
            TransactionTemplate transactions,
            Clock clock) {
        this.programmes = programmes;
        this.transactions = transactions;
        this.clock = clock;
        this.register = register;
        this.submissions = submissions;
        this.directory = directory;
        this.organisation = organisation;
        this.people = people;
        this.jdbc = jdbc;
    }

    public Actor author() {
        return people.holding(AUTHOR);
    }

    /** A draft of Kent's with nothing but a title. */
    public String begun(String title) {
        return register.propose(title, author());
    }

    /** A draft of Kent's that lacks nothing: £300.00 over Essex, Kent and Surrey. */
    public String whole(String title) {
        return whole(title, author());
    }

    public String whole(String title, Actor by) {
        String reference = register.propose(title, by);
        UUID office = organisation.officesOf(by.bodyId()).get(0).id();
        LocalDate start = LocalDate.of(2027, 4, 1);
        FinancialYear year = FinancialYear.of(start);
        List.of(
                        new About(
                                title,
                                "Replaces the old one.",
                                office,
                                Stage.OBC,
                                DataClass.INTELLIGENCE,
                                DeliveryConfidence.AMBER,
                                LocalDate.of(2026, 10, 1),
                                start,
                                LocalDate.of(2030, 3, 31)),
                        new Strategy(Strategy.Ambition.ADDRESSING_HARM, Strategy.Enabler.DATA),
                        new CapabilityWeights(List.of(
                                new Weight(capability("CAP-RMS"), new BigDecimal("70.00")),
                                new Weight(capability("CAP-CAD"), new BigDecimal("30.00")))),
                        new Participation(ShareRule.EQUAL, List.of(taking("kent"), taking("essex"), taking("surrey"))),
                        new OptionsAppraisal(List.of(
                                new OptionsAppraisal.Option(
                                        "Do minimum",
                                        true,
                                        false,
                                        "It fails by 2028.",
                                        new TreeMap<>(Map.of(year, Money.of("50.00")))),
                                new OptionsAppraisal.Option(
                                        "Replace it",
                                        false,
                                        true,
                                        "",
                                        new TreeMap<>(Map.of(year, Money.of("300.00")))))),
                        costs("100.00", "200.00"),
                        new Products(false, List.of(new Products.Product("NicheRMS", "Niche"))),
                        new Outlook("Fewer keystrokes.", ""))
                .forEach(content -> register.write(
                        reference, directory.details(reference, by).version(), (SectionContent) content, by));
        return reference;
    }

    /** A whole draft of Kent's that was sent in. */
    public String submitted(String title) {
        String reference = whole(title);
        submit(reference, author());
        return reference;
    }

    public void submit(String reference, Actor by) {
        submissions.submit(reference, directory.details(reference, by).version(), true, by);
    }

    /** As if the board had carried it. */
    public void approve(String reference) {
        transactions.executeWithoutResult(status -> {
            Programme programme = programmes.findByReference(reference).orElseThrow();
            programme.approve("Worth it", people.holding("national-board/chair"), clock.instant());
            programmes.saveAndFlush(programme);
        });
    }

    /** One line a year from 2027-28 on. */
    public static CostSchedule costs(String... amounts) {
        FinancialYear year = new FinancialYear(2027);
        List<CostLine> lines = new ArrayList<>();
        for (int i = 0; i < amounts.length; i++) {
            lines.add(new CostLine(
                    year.plus(i),
                    i == 0 ? CostLine.Nature.CAPITAL : CostLine.Nature.REVENUE,
                    i == 0 ? CostLine.Activity.CHANGE : CostLine.Activity.RUN,
                    CostLine.FundingSource.FORCE_BUDGET,
                    "",
                    Money.of(amounts[i])));
        }
        return new CostSchedule(lines);
    }

    public UUID capability(String code) {
        return jdbc.sql("select id from capability where code = ?")
                .param(code)
                .query(UUID.class)
                .single();
    }

    private Participant taking(String force) {
        return new Participant(organisation.body(force).orElseThrow().id(), null);
    }
}
