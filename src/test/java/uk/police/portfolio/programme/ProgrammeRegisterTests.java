package uk.police.portfolio.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.police.portfolio.organisation.BodyDetails;
import uk.police.portfolio.organisation.OrganisationDirectory;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.shared.Role;
import uk.police.portfolio.support.PortalTest;

@PortalTest
class ProgrammeRegisterTests {

    @Autowired
    ProgrammeRegister register;

    @Autowired
    ProgrammeDirectory directory;

    @Autowired
    OrganisationDirectory organisation;

    @Autowired
    JdbcClient jdbc;

    @Test
    void keepsWhatEachSectionSays() {
        Actor lead = lead("kent");
        String reference = register.propose("Body-worn video, next generation", lead);

        List<SectionContent> written = List.of(
                new About(
                        "Body-worn video 2",
                        "Replaces the cameras.",
                        null,
                        Stage.OBC,
                        DataClass.DIGITAL_EVIDENCE,
                        DeliveryConfidence.AMBER,
                        LocalDate.of(2026, 10, 1),
                        LocalDate.of(2027, 4, 1),
                        LocalDate.of(2030, 3, 31)),
                new Strategy(Strategy.Ambition.ADDRESSING_HARM, Strategy.Enabler.CONNECTED_TECHNOLOGY),
                new OptionsAppraisal(List.of(
                        new OptionsAppraisal.Option(
                                "Keep the old ones",
                                true,
                                false,
                                "They fail.",
                                new TreeMap<>(Map.of(new FinancialYear(2027), Money.of("1.10")))),
                        new OptionsAppraisal.Option(
                                "Buy",
                                false,
                                true,
                                "",
                                new TreeMap<>(Map.of(new FinancialYear(2027), Money.of("100.00")))))),
                new CostSchedule(List.of(new CostLine(
                        new FinancialYear(2027),
                        CostLine.Nature.CAPITAL,
                        CostLine.Activity.CHANGE,
                        CostLine.FundingSource.FORCE_BUDGET,
                        "Cameras",
                        Money.of("100.00")))),
                new Participation(
                        ShareRule.EQUAL,
                        List.of(
                                new Participation.Participant(body("kent").id(), null),
                                new Participation.Participant(body("essex").id(), null),
                                new Participation.Participant(body("surrey").id(), null))),
                new Products(false, List.of(new Products.Product("Camera", "Axis"))),
                new Outlook("Fewer complaints", "None"));
        for (SectionContent content : written) {
            int version = directory.details(reference, lead).version();
            register.write(reference, version, content, lead);
        }

        ProgrammeDetails details = directory.details(reference, lead);
        for (SectionContent content : written) {
            assertThat(details.content().of(content.section()).words()).isEqualTo(content.words());
        }
        assertThat(details.wholeLife()).isEqualTo(Money.of("100.00"));
        assertThat(details.shares())
                .extracting(ForceShare::code, share -> share.share().plain())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("essex", "33.34"),
                        org.assertj.core.groups.Tuple.tuple("kent", "33.33"),
                        org.assertj.core.groups.Tuple.tuple("surrey", "33.33"));
        assertThat(details.sections())
                .containsOnlyKeys(
                        Section.ABOUT,
                        Section.STRATEGY,
                        Section.OPTIONS,
                        Section.COSTS,
                        Section.FORCES,
                        Section.PRODUCTS,
                        Section.BENEFITS);
    }

    Actor lead(String bodyCode) {
        return acting(bodyCode, Role.FORCE_LEAD);
    }

    Actor acting(String bodyCode, Role... roles) {
        BodyDetails body = body(bodyCode);
        return new Actor(
                UUID.randomUUID(),
                "Pat Lead",
                UUID.randomUUID(),
                bodyCode + "/x",
                "Chief Information Officer of " + body.name(),
                body.id(),
                body.code(),
                body.name(),
                Set.of(roles));
    }

    BodyDetails body(String code) {
        return organisation.body(code).orElseThrow();
    }
}
