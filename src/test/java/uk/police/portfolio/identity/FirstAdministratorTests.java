package uk.police.portfolio.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.police.portfolio.PortfolioApplication;
import uk.police.portfolio.jobs.DueJobs;
import uk.police.portfolio.support.Mailbox;
import uk.police.portfolio.support.PortalJvm;
import uk.police.portfolio.support.PortalVisitor;
import uk.police.portfolio.support.TestDatabase;

/** A portal without sample people, from the link in its log until a force can write a programme and a board decide on it. */
@ExtendWith(OutputCaptureExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FirstAdministratorTests {

    private static final Pattern PRINTED = Pattern.compile("/first-administrator/\\S+");
    private static final Pattern INVITATION = Pattern.compile("/invitation/\\S+");
    private static final String PASSWORD = "seven quiet lamps";
    private static final Map<String, String> ADA =
            Map.of("name", "Ada First", "email", "ada@first.example", "next", PASSWORD);

    private static ServletWebServerApplicationContext portal;
    private static URI address;
    private static String link;
    private static String unknown;

    private final PortalVisitor visitor = new PortalVisitor();

    @BeforeAll
    static void start(CapturedOutput output) throws Exception {
        Map<String, Object> properties = new HashMap<>(TestDatabase.fresh().properties());
        properties.putAll(Mailbox.properties());
        properties.put("server.port", 0);
        properties.put("db-scheduler.enabled", false);
        properties.put("portfolio.database.embedded", false);
        properties.put("portfolio.https", false);
        properties.put("portfolio.session-cookie", "portfolio");
        properties.put("portfolio.sample", false);
        portal = (ServletWebServerApplicationContext) new SpringApplicationBuilder(PortfolioApplication.class)
                .run(PortalJvm.arguments(properties).toArray(String[]::new));
        address = URI.create("http://localhost:" + portal.getWebServer().getPort());
        List<String> printed = PRINTED.matcher(output.getOut())
                .results()
                .map(found -> found.group())
                .toList();
        assertThat(printed).as("printed once").hasSize(1);
        link = printed.get(0);
        HttpResponse<String> answer = new PortalVisitor().get(address, "/first-administrator/made-up");
        assertThat(answer.statusCode()).isEqualTo(404);
        unknown = Jsoup.parse(answer.body()).text();
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @Test
    @Order(1)
    void hasNobodyAndNoSamplePassword() throws Exception {
        assertThat(visitor.get(address, "/sign-in").body()).doesNotContain("Sample people", "portfolio sample");
        assertThat(jdbc().sql("select count(*) from person").query(Long.class).single())
                .isZero();
    }

    @Test
    @Order(2)
    void answersAnExpiredLinkLikeAnUnknownOne() throws Exception {
        age("2 days");
        endsLikeAnUnknownOne();
        age("-2 days");

        assertThat(visitor.get(address, link).statusCode()).isEqualTo(200);
    }

    @Test
    @Order(3)
    void keepsTheLinkWhereThePasswordWillNotDo() throws Exception {
        HttpResponse<String> refused = visitor.post(
                address, link, link, Map.of("name", "Ada First", "email", "ada@first.example", "next", "short"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("12 characters", "Ada First");
    }

    @Test
    @Order(4)
    void isUsedOnceAndPrintedNoMore(CapturedOutput output) throws Exception {
        assertThat(visitor.post(address, link, link, ADA).statusCode()).isEqualTo(302);

        endsLikeAnUnknownOne();
        assertThat(visitor.post(address, "/sign-in", link, ADA).statusCode()).isEqualTo(404);
        portal.getBean(FirstStart.class).run(null);
        assertThat(PRINTED.matcher(output.getOut()).results())
                .as("printed once in all")
                .hasSize(1);
        assertThat(acts()).containsSubsequence("PersonRegistered", "HolderAppointed");
    }

    @Test
    @Order(5)
    void makesSomebodyWhoLetsTheOthersIn() throws Exception {
        signIn("ada@first.example");
        assertThat(text("/")).contains("Appoint somebody to an office of the national board");

        for (String[] newcomer : new String[][] {
            {"Sara Secretary", "sara@first.example", "national-board/secretary"},
            {"Chris Chair", "chris@first.example", "national-board/chair"},
            {"Mo Member", "mo@first.example", "national-board/member-01"},
            {"Frances Force", "frances@first.example", "kent/chief-information-officer"}
        }) {
            inviteAndAppoint(newcomer[0], newcomer[1], newcomer[2]);
        }

        assertThat(text("/offices/national-board/chair")).contains("Chris Chair");
        assertThat(text("/people")).contains("Frances Force", "Invited");
    }

    @Test
    @Order(6)
    void letsAForceWriteItsFirstProgramme() throws Exception {
        accept("frances@first.example");
        signIn("frances@first.example");

        HttpResponse<String> begun =
                visitor.post(address, "/programmes/new", "/programmes", Map.of("title", "The first of all"));

        assertThat(PortalVisitor.location(begun)).contains("/programmes/PRG-0001");
        assertThat(text("/")).contains("The first of all");
    }

    @Test
    @Order(7)
    void letsTheBoardIn() throws Exception {
        for (String member : List.of("sara@first.example", "chris@first.example", "mo@first.example")) {
            accept(member);
            signIn(member);
            assertThat(visitor.get(address, "/decisions").statusCode())
                    .as(member)
                    .isEqualTo(200);
        }
    }

    private void inviteAndAppoint(String name, String email, String office) throws Exception {
        HttpResponse<String> invited =
                visitor.post(address, "/people/invitation", "/people", Map.of("name", name, "email", email));
        String person = URI.create(PortalVisitor.location(invited)).getPath();
        LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
        HttpResponse<String> appointed = visitor.post(
                address,
                person + "/appointments",
                person + "/appointments",
                Map.of(
                        "office", office,
                        "capacity", "SUBSTANTIVE",
                        "fromDay", Integer.toString(today.getDayOfMonth()),
                        "fromMonth", Integer.toString(today.getMonthValue()),
                        "fromYear", Integer.toString(today.getYear())));
        assertThat(appointed.statusCode()).as(office).isEqualTo(302);
    }

    private void accept(String email) throws Exception {
        portal.getBean(DueJobs.class).runDue();
        Matcher invitation = INVITATION.matcher(Mailbox.textsTo(email).get(0));
        assertThat(invitation.find()).isTrue();
        HttpResponse<String> set =
                visitor.post(address, invitation.group(), invitation.group(), Map.of("next", PASSWORD));
        assertThat(set.statusCode()).isEqualTo(302);
    }

    private void signIn(String email) throws Exception {
        HttpResponse<String> in =
                visitor.post(address, "/sign-in", "/sign-in", Map.of("email", email, "password", PASSWORD));
        assertThat(in.statusCode()).isEqualTo(302);
    }

    private void endsLikeAnUnknownOne() throws Exception {
        HttpResponse<String> answer = visitor.get(address, link);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(answer.body()).text()).isEqualTo(unknown);
    }

    private String text(String path) throws Exception {
        HttpResponse<String> page = visitor.get(address, path);
        assertThat(page.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(page.body()).text();
    }

    private static void age(String by) {
        jdbc().sql("update one_time_link set created_at = created_at - cast(? as interval),"
                        + " expires_at = expires_at - cast(? as interval)")
                .params(by, by)
                .update();
    }

    private static List<String> acts() {
        return jdbc().sql("select act from audit_entry order by sequence")
                .query(String.class)
                .list();
    }

    private static JdbcClient jdbc() {
        return portal.getBean(JdbcClient.class);
    }
}
