package uk.police.portfolio.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.shared.StaleVersionException;
import uk.police.portfolio.support.People;
import uk.police.portfolio.support.PortalTest;

@PortalTest
class ProgrammeRecordsTests {

    @Autowired
    ProgrammeRecords records;

    @Autowired
    ProgrammeRegister register;

    @Autowired
    ProgrammeDirectory directory;

    @Autowired
    Drafts drafts;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Test
    void recordsAStatedCostWithItsSourceForEverybodyToRead() {
        String reference = records.record(stated("ESN-TEST-1", "18139580000.00"), Actor.PORTAL);

        ProgrammeDetails seen = directory.details(reference, people.holding("essex/chief-information-officer"));
        assertThat(seen.status()).isEqualTo(ProgrammeStatus.RECORDED);
        assertThat(seen.wholeLife()).isEqualTo(Money.of("18139580000.00"));
        assertThat(seen.provenance().costBasis()).isEqualTo("whole-life, real");
        assertThat(seen.content().costs().lines()).isEmpty();
        assertThat(seen.availableActions()).isEmpty();
    }

    @Test
    void sayingTheSameAgainLeavesNoTrace() {
        Actor secretary = people.holding("national-board/secretary");
        String reference = records.record(stated("ESN-TEST-2", "10.00"), secretary);

        records.restate(reference, stated("ESN-TEST-2", "10.00"), secretary);
        assertThat(entries(reference)).containsExactly("ProgrammeRecorded");

        records.restate(reference, stated("ESN-TEST-2", "12.00"), secretary);
        assertThat(entries(reference)).containsExactly("ProgrammeRecorded", "ProgrammeRestated");
        assertThat(directory.details(reference, secretary).wholeLife()).isEqualTo(Money.of("12.00"));
    }

    @Test
    void onlyTheSecretariatKeepsRecords() {
        assertThatThrownBy(() -> records.record(stated("ESN-TEST-3", "1.00"), drafts.author()))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void ofTwoWhoSaveAtOnceExactlyOneIsToldOfTheOther() throws Exception {
        for (int round = 0; round < 5; round++) {
            String reference = drafts.whole("A race");
            int read = directory.details(reference, drafts.author()).version();
            ExecutorService two = Executors.newFixedThreadPool(2);
            List<Callable<String>> saves = List.of(
                    () -> save(reference, read, "The first says this"),
                    () -> save(reference, read, "The second says that"));
            List<String> outcomes = two.invokeAll(saves).stream()
                    .map(ProgrammeRecordsTests::outcome)
                    .toList();
            two.shutdown();

            assertThat(outcomes).containsExactlyInAnyOrder("saved", "stale");
        }
    }

    private String save(String reference, int read, String words) {
        try {
            register.write(reference, read, new Outlook(words, ""), drafts.author());
            return "saved";
        } catch (StaleVersionException stale) {
            return "stale";
        }
    }

    private static String outcome(Future<String> save) {
        try {
            return save.get();
        } catch (Exception failure) {
            return failure.toString();
        }
    }

    private List<String> entries(String reference) {
        return jdbc.sql("select act from audit_entry where subject_reference = ? order by sequence")
                .param(reference)
                .query(String.class)
                .list();
    }

    private static RecordProgramme stated(String code, String cost) {
        return new RecordProgramme(
                ProgrammeLevel.NATIONAL,
                "home-office",
                ReadinessTests.nothing(),
                Money.of(cost),
                new Provenance("GMPP, March 2025", "whole-life, real", code, false));
    }
}
