package uk.police.portfolio.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseStateTests {

    private static final Path TABLE = Path.of("docs", "generated", "case-states.md");

    @ParameterizedTest
    @CsvSource({
        "DRAFT, SUBMITTED",
        "SUBMITTED, IN_TRIAGE",
        "IN_TRIAGE, CHANGES_REQUESTED IN_CONSULTATION READY_FOR_BOARD DECIDED",
        "CHANGES_REQUESTED, IN_TRIAGE",
        "IN_CONSULTATION, READY_FOR_BOARD",
        "READY_FOR_BOARD, VOTING",
        "VOTING, READY_FOR_BOARD DECIDED",
        "DECIDED, CALL_IN_WINDOW IN_EFFECT",
        "CALL_IN_WINDOW, CALLED_IN IN_EFFECT",
        "CALLED_IN, IN_TRIAGE READY_FOR_BOARD IN_EFFECT",
        "IN_EFFECT, CLOSED",
        "CLOSED, ''",
        "WITHDRAWN, ''"
    })
    void movesOnlyAsTheSpecificationSays(CaseState from, String onwards) {
        boolean undecided = from.ordinal() <= CaseState.VOTING.ordinal();

        assertThat(Stream.of(CaseState.values()).filter(from::canBecome).map(Enum::name))
                .containsExactlyInAnyOrder(Stream.concat(
                                Arrays.stream(onwards.split(" ")).filter(name -> !name.isEmpty()),
                                undecided ? Stream.of("CLOSED", "WITHDRAWN") : Stream.of())
                        .toArray(String[]::new));
    }

    @Test
    void theTableInTheDocumentsIsUpToDate() throws IOException {
        String committed = Files.exists(TABLE) ? Files.readString(TABLE) : "";
        String now = table();
        Files.createDirectories(TABLE.getParent());
        Files.writeString(TABLE, now);

        assertThat(committed)
                .as(TABLE + " was stale and has been written anew: look at it and commit it")
                .isEqualTo(now);
    }

    private static String table() {
        StringBuilder table = new StringBuilder("""
                # States of a case

                Written by `CaseStateTests` from `CaseState` and `CaseAct`; don't edit it.

                | from | may become |
                | --- | --- |
                """);
        for (CaseState from : CaseState.values()) {
            table.append("| `%s` | %s |\n"
                    .formatted(from, names(Stream.of(CaseState.values()).filter(from::canBecome))));
        }
        table.append("\n| act | by | in | leads to |\n| --- | --- | --- | --- |\n");
        for (CaseAct act : CaseAct.values()) {
            String in = names(Stream.of(CaseState.values()).filter(act::isPossibleIn));
            table.append("| `%s` | `%s` | %s | %s |\n"
                    .formatted(
                            act,
                            act.by(),
                            in,
                            act.leadsTo().map(to -> "`" + to + "`").orElse("the same state")));
        }
        table.append("\n```mermaid\nstateDiagram-v2\n");
        for (CaseState from : CaseState.values()) {
            Stream.of(CaseState.values())
                    .filter(from::canBecome)
                    .forEach(to -> table.append("    %s --> %s\n".formatted(from, to)));
        }
        return table.append("```\n").toString();
    }

    private static String names(Stream<CaseState> states) {
        String names = states.map(state -> "`" + state + "`").collect(Collectors.joining(", "));
        return names.isEmpty() ? "–" : names;
    }
}
