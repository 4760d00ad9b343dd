package uk.police.portfolio.decision.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.police.portfolio.decision.binding.DecidedCases;
import uk.police.portfolio.decision.consulting.CaseConsultations;
import uk.police.portfolio.decision.discussion.Audience;
import uk.police.portfolio.decision.discussion.ClosingStatements;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.support.People;
import uk.police.portfolio.support.PortalTest;
import uk.police.portfolio.support.SignIn;

/** Nine members are in favour of every case here; what follows a decision is read in {@code FollowUpTests}. */
@PortalTest
class DecisionApiTests {

    private static final Map<String, Money> KENT = Map.of("kent", Money.of("10.00"));

    @Autowired
    DecidedCases made;

    @Autowired
    ClosingStatements statements;

    @Autowired
    CaseConsultations consulting;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JsonMapper json;

    @Autowired
    People people;

    @Test
    void whileAVoteIsOpenTheBoardIsToldWhoHasVotedAndNobodyHow() {
        String reference = made.voting("CAP-COMM", KENT);

        JsonNode vote = vote(reference, people.holding("national-board/member-01"));

        assertThat(vote.get("cast").asInt()).isEqualTo(9);
        assertThat(vote.get("quorum").asInt()).isEqualTo(7);
        assertThat(vote.get("eligible").asInt()).isEqualTo(13);
        assertThat(vote.get("rulesVersion").asInt()).isNotNegative();
        assertThat(vote.get("threshold").asString()).isEqualTo("MORE_FOR_THAN_AGAINST");
        assertThat(vote.get("counts").isNull()).isTrue();
        assertThat(vote.get("result").isNull()).isTrue();
        assertThat(vote.get("pool").isNull()).isTrue();
    }

    @Test
    void beforeTheBoardHasDecidedItsVoteIsNotTheSubmittersToKnow() {
        String reference = made.voting("CAP-COMM", KENT);

        assertThat(vote(reference, made.author()).isNull()).isTrue();
        assertThat(vote(reference, people.holding("portfolio-office/administrator"))
                        .isNull())
                .isTrue();

        made.close(reference);
        JsonNode vote = vote(reference, made.author());
        assertThat(vote.get("result").asString()).isEqualTo("CARRIED");
        assertThat(vote.get("counts").toString()).isEqualTo("{\"inFavour\":9,\"against\":0,\"abstained\":0}");
    }

    @Test
    void whatTheChairSaidToTheBoardAloneIsInNobodysAnswer() {
        String toTheBoard = made.decided("CAP-COMM", KENT);
        String toAll = made.decided("CAP-COMM", KENT);
        statements.make(toTheBoard, Audience.BOARD, "Between ourselves, it was close", made.chair());
        statements.make(toAll, Audience.EVERYBODY, "It was the right thing to do", made.chair());

        for (Actor reader : List.of(made.chair(), made.secretary(), made.author())) {
            assertThat(answer(toTheBoard, reader).toString()).doesNotContain("Between ourselves");
            assertThat(answer(toAll, reader).at("/statements/0/words").asString())
                    .isEqualTo("It was the right thing to do");
        }
    }

    @Test
    void whoeverIsConsultedFindsTheCaseInTheList() {
        String reference = made.inTriage("CAP-COMM", KENT);
        Actor essex = people.holding("essex/chief-constable");
        String list = "/api/v1/decisions?size=1&after=DEC-%04d".formatted(Integer.parseInt(reference.substring(4)) - 1);
        assertThat(mvc.get().uri(list).with(SignIn.as(essex))).bodyText().doesNotContain(reference);

        consulting.open(reference, List.of("essex"), "It concerns them", made.secretary());

        assertThat(mvc.get().uri(list).with(SignIn.as(essex))).bodyText().contains(reference);
        assertThat(answer(reference, essex).get("vote").isNull()).isTrue();
    }

    @Test
    void aConditionIsOpenUntilTheDecisionHasEffect() {
        JsonNode decision =
                answer(made.decided("CAP-COMM", KENT), made.author()).get("decision");

        assertThat(decision.at("/conditions/0/standing").asString()).isEqualTo("OPEN");
        assertThat(decision.at("/conditions/0/met").isNull()).isTrue();
        assertThat(decision.get("reviewOn").isNull()).isTrue();
    }

    private JsonNode vote(String reference, Actor reader) {
        return answer(reference, reader).get("vote");
    }

    private JsonNode answer(String reference, Actor reader) {
        var answered = mvc.get()
                .uri("/api/v1/decisions/" + reference)
                .with(SignIn.as(reader))
                .exchange();
        assertThat(answered).hasStatusOk();
        return json.readTree(answered.getResponse().getContentAsByteArray());
    }
}
