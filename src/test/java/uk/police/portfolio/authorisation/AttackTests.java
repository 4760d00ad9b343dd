package uk.police.portfolio.authorisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import de.siegmar.fastcsv.reader.CsvReader;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import uk.police.portfolio.identity.PeopleRegister;
import uk.police.portfolio.jobs.DueJobs;
import uk.police.portfolio.organisation.Capacity;
import uk.police.portfolio.programme.Drafts;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.support.Mailbox;
import uk.police.portfolio.support.OnTheSecondPortal;
import uk.police.portfolio.support.People;
import uk.police.portfolio.support.PortalTest;
import uk.police.portfolio.support.SignIn;

/** What a hostile person sends, who is signed in or is not; each answer is harmless, and none is a fault of the portal. */
@PortalTest
@OnTheSecondPortal
class AttackTests {

    private static final String SECRETARY = "national-board/secretary";
    private static final String ADMINISTRATOR = "portfolio-office/administrator";
    private static final String AUDITOR = "hmicfrs/inspector";
    private static final String ESSEX = "essex/chief-information-officer";
    private static final String SCRIPTS =
            "<script>alert(1)</script>\"'><img src=x onerror=alert(1)><svg onload=alert(1)>";
    private static final String EXPRESSIONS = "${7*7}[[${7*7}]]__${7*7}__::.x{{7*7}}</textarea></title>";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Autowired
    Drafts drafts;

    @Autowired
    People people;

    @Autowired
    PeopleRegister register;

    @Autowired
    DueJobs jobs;

    @Autowired
    JdbcClient jdbc;

    @Test
    void fieldsThatNoPageSendsAssignNothing() {
        MvcTestResult proposed = post(
                "/programmes",
                Drafts.AUTHOR,
                "title",
                "Mass assignment",
                "reference",
                "PRG-0001",
                "status",
                "APPROVED",
                "sponsorBodyId",
                bodyId("essex"),
                "level",
                "NATIONAL",
                "id",
                UUID.randomUUID().toString());
        String reference = referenceIn(proposed);
        post(
                "/programmes/" + reference + "/draft/benefits",
                Drafts.AUTHOR,
                "then",
                "later",
                "version",
                "99",
                "benefits",
                "Written by its own people",
                "status",
                "APPROVED",
                "sponsorBodyId",
                bodyId("essex"),
                "id",
                UUID.randomUUID().toString(),
                "caseReference",
                "DEC-0001",
                "class.module.classLoader.defaultAssertionStatus",
                "true");

        assertThat(jdbc.sql("select p.status, p.level, b.code, p.case_reference from programme p"
                                + " join body b on b.id = p.sponsor_body_id where reference = ?")
                        .param(reference)
                        .query()
                        .singleRow())
                .containsEntry("status", "DRAFT")
                .containsEntry("level", "FORCE")
                .containsEntry("code", "kent")
                .containsEntry("case_reference", null);
    }

    @Test
    void aFieldSentTwiceIsNoFault() {
        String reference = drafts.begun("Parameter pollution");
        String section = "/programmes/" + reference + "/draft/benefits";

        assertThat(status(post("/programmes", Drafts.AUTHOR, "title", "One", "title", "Two")))
                .isLessThan(500);
        assertThat(status(post(
                        section, Drafts.AUTHOR, "version", "99", "version", "0", "benefits", "A", "benefits", "B")))
                .isLessThan(500);
        assertThat(status(post(section, Drafts.AUTHOR, "then", "later", "then", "continue", "version", "99")))
                .isLessThan(500);
        assertThat(status(get("/programmes?sort=title&sort=-title&page=1&page=2&search=a&search=b", Drafts.AUTHOR)))
                .isLessThan(500);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/programmes?search=%00",
                "/programmes?search=%27%29%3Bdrop%20table%20programme%3B--",
                "/programmes?page=-1&size=999999999999&sort=%27",
                "/programmes?year=%00&status=%27&body=%22&capability=%5C",
                "/decisions?search=%00",
                "/decisions?search=%25%27&body=%00&age=-1&state=X",
                "/authority?search=%00",
                "/authority?search=%27&kind=X&state=%22",
                "/authority/coverage?share=kent%3A1e9&on=%00",
                "/spend/lines?year=%00&body=%27",
                "/bodies?search=%00",
                "/capabilities/%27",
                "/people?search=%00",
                "/record?reference=%00&page=x",
                "/record/99999999999999999999",
                "/api/v1/programmes?after=%00&size=-1",
                "/programmes/PRG-0001%3B..%2F",
                "/programmes/..%2F..%2Fetc%2Fpasswd"
            })
    void whatIsWrittenIntoAnAddressIsNoFault(String address) {
        for (String office : List.of(Drafts.AUTHOR, AUDITOR, "portfolio-office/administrator")) {
            MvcTestResult answer = mvc.get()
                    .uri(java.net.URI.create(address))
                    .with(SignIn.as(office))
                    .exchange();
            assertThat(status(answer)).as(address + " by " + office).isLessThan(500);
        }
    }

    @Test
    void zeroBytesInATextAreRefused() {
        String reference = drafts.begun("Zero bytes");

        assertThat(status(post("/programmes", Drafts.AUTHOR, "title", "A\u0000B")))
                .isBetween(400, 499);
        assertThat(status(post(
                        "/programmes/" + reference + "/draft/benefits",
                        Drafts.AUTHOR,
                        "version",
                        "99",
                        "benefits",
                        "A\u0000B")))
                .isBetween(400, 499);
    }

    @Test
    void markupThatSomebodyTypedIsShownAsText() {
        String marker = "X" + UUID.randomUUID().toString().substring(0, 8);
        String title = marker + SCRIPTS;
        String reference = drafts.whole(title);
        for (String section : List.of("benefits", "products")) {
            assertThat(post(
                            "/programmes/" + reference + "/draft/" + section,
                            Drafts.AUTHOR,
                            "version",
                            "99",
                            "then",
                            "later",
                            "benefits",
                            SCRIPTS + EXPRESSIONS,
                            "dependencies",
                            EXPRESSIONS,
                            "rows[0].name",
                            SCRIPTS,
                            "rows[0].supplier",
                            EXPRESSIONS))
                    .hasStatus(302);
        }
        for (String page :
                List.of("", "/draft", "/draft/about", "/draft/benefits", "/draft/products", "/draft/check")) {
            harmless("/programmes/" + reference + page, Drafts.AUTHOR);
        }
        drafts.submit(reference, drafts.author());
        String opened = jdbc.sql("select case_reference from programme where reference = ?")
                .param(reference)
                .query(String.class)
                .single();
        post("/decisions/" + opened + "/triage", SECRETARY);
        post("/decisions/" + opened + "/changes-request", SECRETARY, "reason", SCRIPTS + EXPRESSIONS);

        assertThat(harmless("/programmes?search=" + marker, Drafts.AUTHOR).text())
                .contains(title);
        assertThat(harmless("/programmes/" + reference, Drafts.AUTHOR).text()).contains(marker, "${7*7}");
        assertThat(harmless("/decisions/" + opened, SECRETARY).text()).contains(marker, "${7*7}");
        harmless("/decisions?search=" + marker, SECRETARY);
        harmless("/", Drafts.AUTHOR);
        harmless("/", SECRETARY);
        harmless("/spend/lines", Drafts.AUTHOR);
        harmless("/record", AUDITOR);
        harmless(
                "/programmes?search="
                        + SCRIPTS.replace("<", "%3C")
                                .replace(">", "%3E")
                                .replace("\"", "%22")
                                .replace(" ", "%20"),
                Drafts.AUTHOR);
    }

    @Test
    void whatIsTypedInAFormComesBackAsText() {
        MvcTestResult redisplayed = post(
                "/authority/instruments",
                "kent-policing-body/commissioner",
                "title",
                SCRIPTS,
                "givers",
                SCRIPTS,
                "taker",
                SCRIPTS,
                "agreedText",
                EXPRESSIONS,
                "kind",
                SCRIPTS);
        assertThat(redisplayed).hasStatus(422);
        harmless(Jsoup.parse(body(redisplayed)), "an instrument typed wrong");

        MvcTestResult signIn = mvc.post()
                .uri("/sign-in")
                .param("email", SCRIPTS)
                .param("password", SCRIPTS)
                .with(csrf())
                .exchange();
        harmless(Jsoup.parse(body(signIn)), "sign-in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"http://evil.example\")", "+1+1", "-1+1", "@SUM(1)", "\t=1+1", "\r=1+1"})
    void exportsCarryNoFormulas(String formula) {
        String marker = "F" + UUID.randomUUID().toString().substring(0, 8);
        drafts.begun(formula + marker);

        assertNoFormulas(body(get("/programmes.csv?search=" + marker, Drafts.AUTHOR)), marker);
        assertNoFormulas(body(get("/record/export?format=CSV", AUDITOR)), marker);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd.pdf",
                "..\\..\\windows\\win.ini.pdf",
                "a\r\nSet-Cookie: evil=1\r\n.pdf",
                "\"; filename=\"evil.exe",
                "<img src=x onerror=alert(1)>.pdf",
                "\u202Efdp.exe",
                ""
            })
    void aFileNameIsOnlyAName(String name) {
        String reference = drafts.begun("A file name");
        assertThat(status(upload(
                        reference, name, "application/pdf", "%PDF-1.7 a paper".getBytes(StandardCharsets.UTF_8))))
                .isLessThan(500);
        String page = "/programmes/" + reference + "/draft/documents";
        harmless(page, Drafts.AUTHOR);
        List<UUID> kept = jdbc.sql("""
                        select d.document_id from programme_document d join programme p on p.id = d.programme_id
                         where p.reference = ?
                        """).param(reference).query(UUID.class).list();

        for (UUID document : kept) {
            var file = get("/programmes/" + reference + "/documents/" + document, Drafts.AUTHOR)
                    .getResponse();
            assertThat(file.getHeader("Content-Disposition"))
                    .startsWith("attachment")
                    .doesNotContain("\r", "\n", "..", "/", "\\", "<", ".exe\"", "\u202E");
            assertThat(file.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(file.getHeaderNames()).doesNotContain("evil");
            assertThat(file.getContentType()).startsWith("application/pdf");
        }
    }

    @Test
    void filesThatAreNotWhatTheySayAreRefused() {
        String reference = drafts.begun("Files");

        assertThat(upload(reference, "a.pdf", "application/pdf", new byte[10 * 1024 * 1024 + 1]))
                .hasStatus(422);
        assertThat(upload(
                        reference,
                        "a.pdf",
                        "application/pdf",
                        "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8)))
                .hasStatus(422);
        assertThat(upload(
                        reference,
                        "a.svg",
                        "image/svg+xml",
                        "<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8)))
                .hasStatus(422);
        assertThat(upload(reference, "a.exe", "application/pdf", new byte[] {'M', 'Z', 0, 1, 2, 3}))
                .hasStatus(422);
        assertThat(upload(reference, "a.pdf", "application/pdf", new byte[0])).hasStatus(422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"//evil.example", "https://evil.example", "GMPP-0001\r\nX-Evil: 1", "GMPP-0001/../../sign-out"})
    void nobodyIsSentElsewhere(String back) {
        MvcTestResult answer = post("/programmes/gmpp-headers", SECRETARY, "back", back);

        assertThat(String.valueOf(answer.getResponse().getRedirectedUrl())).isEqualTo("/programmes/gmpp-headers");
        assertThat(answer.getResponse().getHeader("X-Evil")).isNull();
    }

    @Test
    void aPersonIsWhatTheFormSaysAndNoMore() {
        MvcTestResult invited = post(
                "/people",
                ADMINISTRATOR,
                "name",
                SCRIPTS,
                "email",
                "mass@attack.example",
                "id",
                new UUID(0, 0).toString(),
                "sample",
                "true",
                "passwordHash",
                "{noop}known",
                "lockedAt",
                "2020-01-01T00:00:00Z");
        String page = String.valueOf(invited.getResponse().getRedirectedUrl());

        assertThat(jdbc.sql("select sample, password_hash, locked_at from person where email = 'mass@attack.example'")
                        .query()
                        .singleRow())
                .containsEntry("sample", false)
                .containsEntry("password_hash", null)
                .containsEntry("locked_at", null);
        assertThat(page).doesNotContain(new UUID(0, 0).toString());
        assertThat(post(page + "/lock", ADMINISTRATOR, "reason", SCRIPTS + EXPRESSIONS))
                .hasStatus(302);
        for (String shown : List.of(page, "/people?search=mass%40attack", "/record?person=script")) {
            assertThat(harmless(shown, ADMINISTRATOR).text()).as(shown).contains("<script>alert(1)</script>");
        }
        assertThat(harmless(page + "/unlock", ADMINISTRATOR).text()).contains("<script>");
        post("/account/tokens", AUDITOR, "name", SCRIPTS, "scopes", "READ", "days", "30");
        assertThat(harmless("/account", AUDITOR).text()).contains("<script>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@attack.example\r\nBcc: all@attack.example",
                "a@attack.example\nSubject: Other",
                "a@attack.example,b@attack.example",
                "\"a b\"@attack.example\r\n\r\nBody",
            })
    void anAddressIsOneAddress(String address) {
        assertThat(post("/people", ADMINISTRATOR, "name", "Header", "email", address))
                .hasStatus(422);
        assertThat(post("/password-reset", AUDITOR, "email", address)).hasStatus(422);
    }

    @Test
    void linksInMailDoNotComeFromTheRequest() {
        UUID person = register.register("Poisoned", "poisoned@attack.example", "seven quiet lamps", Actor.PORTAL);
        assertThat(person).isNotNull();
        mvc.post()
                .uri("/password-reset")
                .param("email", "poisoned@attack.example")
                .header("Host", "evil.example")
                .header("X-Forwarded-Host", "evil.example")
                .header("Forwarded", "host=evil.example")
                .with(csrf())
                .with(request -> {
                    request.setServerName("evil.example");
                    return request;
                })
                .exchange();
        jobs.runDue();

        assertThat(Mailbox.textsTo("poisoned@attack.example"))
                .singleElement()
                .satisfies(mail -> assertThat(mail).contains("http://localhost").doesNotContain("evil"));
    }

    @Test
    void nobodyIsSentToTheHostThatARequestNamed() {
        String email = "sent-on@attack.example";
        people.appoint(people.newcomer("Sent on", email), "sussex/deputy-chief-constable", Capacity.ACTING);
        MvcTestResult asked = mvc.get()
                .uri("/programmes?search=a")
                .with(request -> {
                    request.setServerName("evil.example");
                    return request;
                })
                .exchange();

        MvcTestResult in = signIn(email, asked.getResponse().getCookie("portfolio"));

        assertThat(in).hasRedirectedUrl("/programmes?search=a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/plain", "application/xml", "text/html"})
    void otherKindsOfContentChangeNothing(String type) {
        String reference = drafts.begun("Content types");
        for (String address :
                List.of("/programmes", "/programmes/" + reference + "/draft/benefits", "/programmes/gmpp-imports")) {
            MvcTestResult answer = mvc.post()
                    .uri(address)
                    .contentType(MediaType.parseMediaType(type))
                    .content("{\"title\":\"Typed\",\"benefits\":\"Typed\",\"version\":\"99\"}")
                    .with(SignIn.as(Drafts.AUTHOR))
                    .with(csrf())
                    .exchange();
            assertThat(status(answer)).as(address).isBetween(400, 499);
        }
    }

    @Test
    void noPageTakesAPostWithoutItsToken() {
        List<String> taken = new ArrayList<>();
        mapping.getHandlerMethods().forEach((info, method) -> {
            boolean ours = method.getBeanType().getPackageName().startsWith("uk.police.portfolio")
                    && !method.getBeanType().getName().contains("Tests$");
            for (RequestMethod verb : info.getMethodsCondition().getMethods()) {
                for (String path : ours && verb != RequestMethod.GET ? info.getPatternValues() : Set.<String>of()) {
                    String address = new Handler(verb.name(), path, "").filled(Map.of());
                    var sent = mvc.method(HttpMethod.valueOf(verb.name())).uri(address);
                    if (status(sent.with(SignIn.as(SECRETARY)).exchange()) != 403) {
                        taken.add(verb + " " + path);
                    }
                }
            }
        });

        assertThat(taken).isEmpty();
    }

    @Test
    void signingInLeavesTheSessionThatWasThereBefore() {
        String email = "fixed-session@attack.example";
        people.appoint(people.newcomer("Fixed session", email), "essex/chief-finance-officer", Capacity.DEPUTISING);
        Cookie planted = signIn(email).getResponse().getCookie("portfolio");
        assertThat(planted).isNotNull();

        Cookie after = signIn(email, planted).getResponse().getCookie("portfolio");

        assertThat(after).isNotNull();
        assertThat(after.getValue()).isNotEqualTo(planted.getValue());
        assertThat(Base64.getDecoder().decode(after.getValue()))
                .as("216 random bits")
                .asString(StandardCharsets.US_ASCII)
                .matches("[\\w-]{36}")
                .doesNotMatch("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
        assertThat(after.isHttpOnly()).isTrue();
        assertThat(after.getAttribute("SameSite")).isNotBlank();
        assertThat(mvc.get().uri("/account").cookie(after)).hasStatusOk();
        assertThat(mvc.get().uri("/account").cookie(planted)).hasStatus(302);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ESSEX,
                "essex-policing-body/commissioner",
                SECRETARY,
                "national-board/member-01",
                "home-office/senior-responsible-owner"
            })
    void aDraftIsKnownToNobodyElse(String stranger) {
        List<String> lists =
                List.of("/programmes.csv", "/spend/lines.csv", "/api/v1/programmes?size=500", "/api/v1/capabilities");
        get("/", stranger);
        List<String> before =
                lists.stream().map(list -> body(get(list, stranger))).toList();
        String spend = Jsoup.parse(body(get("/spend", stranger))).select("main").text();
        String canary = "Canary" + UUID.randomUUID().toString().replace("-", "");
        String reference = drafts.whole(canary);

        assertThat(lists.stream().map(list -> body(get(list, stranger))).toList())
                .isEqualTo(before);
        assertThat(Jsoup.parse(body(get("/spend", stranger))).select("main").text())
                .isEqualTo(spend);
        for (String page : List.of(
                "/",
                "/programmes",
                "/programmes?sort=-changed",
                "/decisions",
                "/spend/lines",
                "/spend",
                "/capabilities/CAP-RMS",
                "/bodies/kent",
                "/authority/coverage")) {
            assertThat(body(get(page, stranger))).as(page).doesNotContain(canary, reference);
        }
        String found = body(get("/programmes?search=" + canary, stranger));
        assertThat(found).doesNotContain(reference);
        assertThat(found.replace(canary, "none"))
                .as("a search that finds nothing looks the same")
                .hasSameSizeAs(body(get("/programmes?search=" + canary.replace("Canary", "Nobody"), stranger))
                        .replace(canary.replace("Canary", "Nobody"), "none"));
        for (String page : List.of("", "/draft", "/draft/check", "/draft/about", "/forecast", "/withdrawal")) {
            assertThat(get("/programmes/" + reference + page, stranger))
                    .as(page)
                    .hasStatus(404);
        }
        assertThat(get("/programmes/" + reference, Drafts.AUTHOR)).hasStatusOk();
    }

    @Test
    void aColleagueWhoLeadsNothingTakesNoCaseBack() {
        String reference = drafts.submitted("Taken back by another door");
        String opened = jdbc.sql("select case_reference from programme where reference = ?")
                .param(reference)
                .query(String.class)
                .single();

        for (String colleague : List.of("kent/chief-finance-officer", "kent/chief-constable")) {
            assertThat(get("/decisions/" + opened, colleague)).hasStatusOk();
            assertThat(get("/decisions/" + opened + "/withdrawal", colleague)).hasStatus(404);
            assertThat(post("/decisions/" + opened + "/withdrawal", colleague, "reason", "Mine"))
                    .hasStatus(422);
        }
        assertThat(jdbc.sql("select status from programme where reference = ?")
                        .param(reference)
                        .query(String.class)
                        .single())
                .isEqualTo("SUBMITTED");
    }

    /** Their own account, messages and views aside; the matrix asks about cases of one's own, whoever one is. */
    @Test
    void noRowLetsAnAuditorChangeAnything() {
        List<String> own = List.of(
                "/account",
                "/acting-office",
                "/sign-in",
                "/password-reset",
                "/invitation",
                "/first-",
                "/inbox",
                "/programmes/views");
        assertThat(Matrix.read().rows())
                .filteredOn(row -> row.method().equals("POST") && row.status() < 400)
                .filteredOn(
                        row -> row.askers().contains("AUDITOR") || row.askers().contains("*"))
                .filteredOn(row -> own.stream().noneMatch(row.path()::startsWith))
                .filteredOn(row -> !row.path().equals("/decisions/{reference}/withdrawal"))
                .isEmpty();
    }

    private Document harmless(String address, String office) {
        MvcTestResult answer = get(address, office);
        assertThat(status(answer)).as(address).isEqualTo(200);
        return harmless(Jsoup.parse(body(answer)), address);
    }

    /** As a browser reads it: no element and no attribute came out of what was typed, and nothing was calculated. */
    private static Document harmless(Document page, String address) {
        assertThat(page.select("img[src=x], [onerror], [onload], script:containsData(alert)"))
                .as(address)
                .isEmpty();
        return page;
    }

    private static void assertNoFormulas(String csv, String marker) {
        List<String> cells = CsvReader.builder().ofCsvRecord(csv).stream()
                .flatMap(row -> row.getFields().stream())
                .filter(cell -> cell.contains(marker))
                .toList();
        assertThat(cells).isNotEmpty().allSatisfy(cell -> assertThat(cell).doesNotMatch("(?s)^[=+\\-@\\t\\r].*"));
    }

    private MvcTestResult upload(String reference, String name, String type, byte[] bytes) {
        return mvc.perform(MockMvcRequestBuilders.multipart("/programmes/" + reference + "/draft/documents")
                .file(new MockMultipartFile("file", name, type, bytes))
                .with(SignIn.as(Drafts.AUTHOR))
                .with(csrf()));
    }

    private MvcTestResult signIn(String email, Cookie... cookies) {
        var request = mvc.post()
                .uri("/sign-in")
                .param("email", email)
                .param("password", people.password())
                .with(csrf());
        Arrays.stream(cookies).forEach(request::cookie);
        return request.exchange();
    }

    private MvcTestResult get(String address, String office) {
        return mvc.get()
                .uri(java.net.URI.create(address.replace("{", "%7B").replace("}", "%7D")))
                .with(SignIn.as(office))
                .exchange();
    }

    private MvcTestResult post(String address, String office, String... fields) {
        var request = mvc.post().uri(address).with(SignIn.as(office)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private static int status(MvcTestResult answer) {
        assertThat(answer.getUnresolvedException()).isNull();
        return answer.getResponse().getStatus();
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static String referenceIn(MvcTestResult redirect) {
        return String.valueOf(redirect.getResponse().getRedirectedUrl()).replaceAll(".*(PRG-\\d+).*", "$1");
    }

    private String bodyId(String code) {
        return jdbc.sql("select id from body where code = ?")
                .param(code)
                .query(UUID.class)
                .single()
                .toString();
    }
}
