package uk.police.portfolio.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.police.portfolio.support.PortalTest;
import uk.police.portfolio.support.SignIn;

@PortalTest
class ApiDescriptionTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JsonMapper json;

    private JsonNode description() throws Exception {
        return json.readTree(mvc.get()
                .uri("/api/v1/openapi")
                .with(SignIn.as("hmicfrs/inspector"))
                .exchange()
                .getResponse()
                .getContentAsString());
    }

    @Test
    void saysOfEveryOperationHowItRefusesAndWhatItAnswers() throws Exception {
        JsonNode paths = description().get("paths");
        assertThat(paths.propertyNames())
                .contains(
                        "/api/v1/organisations",
                        "/api/v1/offices",
                        "/api/v1/capabilities",
                        "/api/v1/programmes",
                        "/api/v1/authority/instruments",
                        "/api/v1/authority/instruments/imports",
                        "/api/v1/authority/coverage",
                        "/api/v1/decisions",
                        "/api/v1/decisions/{reference}",
                        "/api/v1/notices");
        paths.forEach(path -> path.forEach(operation -> {
            for (String status : List.of("401", "403", "422")) {
                assertThat(operation
                                .at("/responses/" + status + "/content/application~1problem+json/schema/$ref")
                                .asString())
                        .endsWith("/Problem");
            }
            operation
                    .path("parameters")
                    .forEach(parameter -> assertThat(parameter.toString())
                            .as("who asks comes from the token")
                            .doesNotContain("Actor"));
        }));
    }

    @Test
    void describesCoverageWithItsAnswerAndAnExample() throws Exception {
        JsonNode asked = description().at("/paths/~1api~1v1~1authority~1coverage/post");

        assertThat(asked.at("/responses/200/content").toString()).contains("CoverageResponse");
        assertThat(asked.at("/requestBody/content").toString()).contains("CAP-RMS", "1500000.00");
    }

    @Test
    void describesADecisionWithItsVoteAndWhatFollowsIt() throws Exception {
        JsonNode description = description();
        JsonNode asked = description.at("/paths/~1api~1v1~1decisions~1{reference}/get");
        JsonNode schemas = description.at("/components/schemas");

        assertThat(asked.get("description").asString()).contains("What the page of the decision shows");
        assertThat(asked.at("/responses/200/content").toString()).contains("DecisionAnswer");
        assertThat(schemas.at("/DecisionAnswer/properties").propertyNames())
                .contains("vote", "statements", "supersededBy", "supersedes", "forces");
        assertThat(schemas.at("/VoteAnswer/properties").propertyNames())
                .contains("rulesVersion", "quorum", "threshold", "eligible", "counts", "result", "pool");
        assertThat(schemas.at("/VoteAnswer/properties/counts").toString()).contains("Null until the chair has closed");
        assertThat(schemas.at("/Condition/properties/standing/enum").toString()).contains("EXPIRED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/organisations?kind=COUNTY",
                "/api/v1/organisations?size=many",
                "/api/v1/offices?size=0",
                "/api/v1/programmes?status=LOST",
                "/api/v1/programmes?size=-1",
                "/api/v1/authority/instruments?size=x"
            })
    void parameterThatIsNoneIsRefused(String address) {
        assertThat(mvc.get().uri(address).with(SignIn.as("hmicfrs/inspector")))
                .hasStatus(422)
                .hasContentType("application/problem+json")
                .bodyText()
                .contains("API_PARAMETER");
    }
}
