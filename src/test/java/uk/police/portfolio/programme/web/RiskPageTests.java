package uk.police.portfolio.programme.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import uk.police.portfolio.authority.InstrumentFiles;
import uk.police.portfolio.authority.InstrumentImport;
import uk.police.portfolio.programme.Drafts;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.support.MovableClock;
import uk.police.portfolio.support.PortalTest;
import uk.police.portfolio.support.SignIn;

/** Which programmes lose authority by when, in a year that no other test's instruments reach. */
@PortalTest
class RiskPageTests {

    private static final LocalDate TODAY = LocalDate.of(2071, 1, 15);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    InstrumentImport imports;

    @Autowired
    Drafts drafts;

    @Autowired
    MovableClock clock;

    @Test
    void saysByWhichDateAProgrammeLosesWhichForcesAndHowMuchMoney() {
        String reference = drafts.submitted("Loses Kent in spring 2071");
        register("RISK-1", "kent/policing-body;kent/chief-officer", "2071-03-01");
        register("RISK-2", "essex/policing-body;essex/chief-officer", "");
        clock.moveTo(TODAY);

        String row = row(reference);
        assertThat(row).contains("Loses Kent in spring 2071");
        assertThat(Pattern.compile("<td").matcher(row).results().count()).isEqualTo(5);
        String[] cells = row.split("<td");
        assertThat(cells[2]).as("by 14 February it is still there").contains("nothing");
        assertThat(cells[3]).as("by 16 March it has ended, and Essex stays").contains("1 force");
        assertThat(cells[4]).contains("1 force");
    }

    private String row(String reference) {
        String page;
        try {
            page = mvc.get()
                    .uri("/programmes/at-risk")
                    .with(SignIn.as("national-board/secretary"))
                    .exchange()
                    .getResponse()
                    .getContentAsString();
        } catch (UnsupportedEncodingException never) {
            throw new AssertionError(never);
        }
        Matcher row = Pattern.compile("<tr(?:(?!</tr>).)*?" + reference + "(?:(?!</tr>).)*</tr>", Pattern.DOTALL)
                .matcher(page);
        assertThat(row.find()).as(page).isTrue();
        return row.group();
    }

    private void register(String reference, String givers, String end) {
        String row = reference + ",COLLABORATION_AGREEMENT,For the radar," + givers
                + ",national-board,PROGRAMME_FUNDING,ALL,,,,,2071-01-01," + end + ",,,,,no,,CONTINUES,"
                + givers.replace(";", "@2026-01-05;") + "@2026-01-05";
        assertThat(imports.apply("radar.csv", InstrumentFiles.of(row), "Seen", Actor.PORTAL)
                        .faults())
                .isEmpty();
    }
}
