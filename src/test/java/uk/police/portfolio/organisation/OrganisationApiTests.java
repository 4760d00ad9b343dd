package uk.police.portfolio.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.police.portfolio.support.PortalTest;
import uk.police.portfolio.support.SignIn;

@PortalTest
class OrganisationApiTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JsonMapper json;

    @Test
    void givesTheFortyThreeForcesOnOnePage() throws Exception {
        JsonNode answer = get("/api/v1/organisations?kind=FORCE");
        assertThat(shippedForces()).hasSize(43);
        assertThat(answer.get("next").isNull()).isTrue();
    }

    @Test
    void givesEveryOfficeAndEverySeatPageAfterPage() throws Exception {
        List<String> codes = new ArrayList<>();
        String next = "/api/v1/offices?size=100";
        while (next != null) {
            JsonNode answer = get(next);
            answer.get("items").forEach(item -> codes.add(item.get("code").asString()));
            next = answer.get("next").isNull() ? null : answer.get("next").asString();
        }
        assertThat(codes).doesNotHaveDuplicates().isSorted();
        assertThat(codes)
                .contains(
                        "kent/policing-body",
                        "kent/chief-officer",
                        "kent/deputy-chief-constable",
                        "kent/chief-finance-officer",
                        "kent/chief-information-officer",
                        "kent-policing-body/chief-executive",
                        "national-board/chair");
        assertThat(shippedForces())
                .allSatisfy(force -> assertThat(codes).contains(force + "/policing-body", force + "/chief-officer"));
    }

    /** Without those that other tests have founded since. */
    private List<String> shippedForces() throws Exception {
        List<String> forces = new ArrayList<>();
        get("/api/v1/organisations?kind=FORCE").get("items").forEach(item -> {
            if (item.get("from").asString().compareTo("2013") < 0) {
                forces.add(item.get("code").asString());
            }
        });
        return forces;
    }

    @Test
    void saysWhichOfficeFillsASeat() throws Exception {
        JsonNode answer = get("/api/v1/offices?body=kent");
        assertThat(answer.get("items"))
                .filteredOn(item -> item.get("kind").asString().equals("SEAT"))
                .extracting(item -> item.get("office").asString())
                .containsExactly("kent/chief-constable", "kent-policing-body/commissioner");
    }

    @Test
    void isForPeopleWhoAreSignedIn() {
        assertThat(mvc.get().uri("/api/v1/organisations")).hasStatus(401);
    }

    private JsonNode get(String address) throws Exception {
        String body = mvc.get()
                .uri(java.net.URI.create(address))
                .with(SignIn.as("hmicfrs/inspector"))
                .exchange()
                .getResponse()
                .getContentAsString();
        return json.readTree(body);
    }
}
