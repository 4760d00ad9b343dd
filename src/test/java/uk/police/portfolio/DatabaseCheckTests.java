package uk.police.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.police.portfolio.support.PortalTest;
import uk.police.portfolio.support.TestDatabase;

/** Each file of db/checks asks for what must not be there; it answers with no rows. */
@PortalTest
class DatabaseCheckTests {

    private static final Path CHECKS = Path.of("db", "checks");

    @Autowired
    JdbcClient unusedButStartsThePortal;

    @TestFactory
    Stream<DynamicTest> theDataHoldsTogether() throws IOException {
        JdbcClient database = TestDatabase.suite().owner();
        try (Stream<Path> files = Files.list(CHECKS)) {
            return files.filter(file -> file.toString().endsWith(".sql")).sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(database, file)));
        }
    }

    @Test
    void aCheckThatFindsSomethingFails() throws IOException {
        Path everyTable = CHECKS.resolve("every_table_belongs_to_the_owner.sql");
        TestDatabase database = TestDatabase.empty();
        JdbcClient.create(database.asSuperuser())
                .sql("create table stranger (id int)")
                .update();

        assertThatThrownBy(() -> check(database.owner(), everyTable))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("stranger");
    }

    private static void check(JdbcClient database, Path file) throws IOException {
        List<Map<String, Object>> found =
                database.sql(Files.readString(file)).query().listOfRows();
        assertThat(found).as(file + " must find nothing").isEmpty();
    }
}
