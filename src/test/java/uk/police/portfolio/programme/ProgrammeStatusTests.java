package uk.police.portfolio.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgrammeStatusTests {

    private static final Path TABLE = Path.of("docs", "generated", "programme-statuses.md");

    @ParameterizedTest
    @CsvSource({
        "DRAFT, SUBMITTED WITHDRAWN RECORDED",
        "SUBMITTED, CHANGES_REQUESTED APPROVED NOT_APPROVED WITHDRAWN",
        "CHANGES_REQUESTED, SUBMITTED NOT_APPROVED WITHDRAWN",
        "APPROVED, PAUSED CLOSED CANCELLED",
        "RECORDED, PAUSED CLOSED CANCELLED",
        "PAUSED, APPROVED RECORDED CLOSED CANCELLED",
        "NOT_APPROVED, ''",
        "WITHDRAWN, ''",
        "CLOSED, ''",
        "CANCELLED, ''"
    })
    void becomesOnlyWhatItsLifeAllows(ProgrammeStatus from, String onwards) {
        assertThat(from.next().stream().map(Enum::name))
                .containsExactlyInAnyOrder(Arrays.stream(onwards.split(" "))
                        .filter(name -> !name.isEmpty())
                        .toArray(String[]::new));
    }

    @Test
    void theTableOfStatusesIsUpToDate() throws IOException {
        String rows = Arrays.stream(ProgrammeStatus.values())
                .map(from -> "| `%s` | %s |".formatted(from, onwards(from)))
                .collect(Collectors.joining("\n"));
        String now = """
                # Statuses of a programme

                Written by `ProgrammeStatusTests` from `ProgrammeStatus`; don't edit it.

                | from | may become |
                | --- | --- |
                %s
                """.formatted(rows);
        String committed = Files.exists(TABLE) ? Files.readString(TABLE) : "";
        Files.writeString(TABLE, now);

        assertThat(committed)
                .as(TABLE + " was stale and has been written anew: look at it and commit it")
                .isEqualTo(now);
    }

    private static String onwards(ProgrammeStatus from) {
        return from.next().isEmpty()
                ? "–"
                : from.next().stream().map(next -> "`" + next + "`").collect(Collectors.joining(", "));
    }
}
