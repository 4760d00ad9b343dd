package uk.police.portfolio.spend.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.util.unit.DataSize;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.spend.returns.ReturnDirectory;
import uk.police.portfolio.spend.returns.ReturnRow;
import uk.police.portfolio.spend.returns.SpendReturns;
import uk.police.portfolio.support.MovableClock;
import uk.police.portfolio.support.People;
import uk.police.portfolio.support.PortalTest;
import uk.police.portfolio.support.SignIn;
import uk.police.portfolio.tabular.ReadingLimits;

/** A file that is larger than any that is read is answered before it is, and beside its field. */
@PortalTest
class TooLargeFileTests {

    private static final String OFFICE = "kent/chief-finance-officer";

    /** What is committed here is of a quarter that no test asks about. */
    private static final LocalDate LONG_AGO = LocalDate.of(2024, 7, 10);

    @LocalServerPort
    int port;

    @Value("${spring.servlet.multipart.max-file-size}")
    DataSize most;

    @Autowired
    MockMvcTester http;

    @Autowired
    People people;

    @Autowired
    SpendReturns returns;

    @Autowired
    ReturnDirectory directory;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Test
    void whatIsReadMayAlsoBeSent() {
        assertThat(most.toBytes()).isEqualTo(ReadingLimits.LEDGER.bytes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/spend/imports", "/spend/ledger/kent/files"})
    void aPageSaysSoBesideItsField(String page) throws IOException {
        assertThat(sent(page, 500_000_000)).startsWith("HTTP/1.1 303").contains("Location: " + page + "?too-large");
        people.holding(OFFICE);
        assertThat(http.get().uri(page + "?too-large=yes").with(SignIn.as(OFFICE)))
                .hasStatus(413)
                .bodyText()
                .contains("<title>Error: ", "href=\"#file\"", "The file is larger than 400 MB");
        assertThat(http.get().uri(page).with(SignIn.as(OFFICE)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("larger than 400 MB");
    }

    @Test
    void soDoesTheReturn() throws IOException {
        Actor kent = people.holding(OFFICE);
        clock.moveTo(LONG_AGO);
        returns.open(Actor.PORTAL);
        List<ReturnRow> latestFirst = directory.list(kent, 0, 50);
        String page =
                "/spend/returns/" + latestFirst.get(latestFirst.size() - 1).reference() + "/lines";
        clock.reset();
        assertThat(sent(page, 500_000_000)).startsWith("HTTP/1.1 303").contains("Location: " + page + "?too-large");
        assertThat(http.get().uri(page + "?too-large=yes").with(SignIn.as(OFFICE)))
                .hasStatus(413)
                .bodyText()
                .contains("id=\"file-error\"", "The file is larger than 400 MB");
    }

    @Test
    void theApiAnswersAProblem() throws IOException {
        assertThat(sent("/api/v1/spend/imports", 500_000_000))
                .startsWith("HTTP/1.1 413")
                .contains("application/problem+json", "\"status\":413", "The file is too large");
        assertThat(sent("/api/v1/spend/imports", 1_000))
                .as("who sends is asked first of what can be read")
                .startsWith("HTTP/1.1 401");
    }

    /** What the server says to the head of a request, before its body comes. */
    private String sent(String path, long length) throws IOException {
        List<String> head = List.of(
                "POST " + path + " HTTP/1.1",
                "Host: localhost:" + port,
                "Content-Type: multipart/form-data; boundary=x",
                "Content-Length: " + length,
                "Connection: close",
                "",
                "");
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write(String.join("\r\n", head).getBytes(StandardCharsets.US_ASCII));
            byte[] answer = new byte[4096];
            int read = socket.getInputStream().read(answer);
            return new String(answer, 0, Math.max(0, read), StandardCharsets.UTF_8);
        }
    }
}
