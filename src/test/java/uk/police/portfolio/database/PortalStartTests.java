package uk.police.portfolio.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import uk.police.portfolio.support.PortalTest;
import uk.police.portfolio.support.Statements;

@PortalTest
class PortalStartTests {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    @Test
    void isHealthy() {
        assertThat(mvc.get().uri("/actuator/health")).hasStatusOk();
    }

    @Test
    void speaksToItsDatabaseAsTheApplicationRole() {
        assertThat(jdbc.sql("select current_user").query(String.class).single()).isEqualTo("portfolio_app");
        assertThat(jdbc.sql(
                                "select rolsuper or rolcreatedb or rolcreaterole from pg_roles where rolname = current_user")
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }

    @Test
    void mayNeitherCreateTablesNorRewriteTheHistoryOfMigrations() {
        assertThatThrownBy(() -> jdbc.sql("create table escape (id int)").update())
                .rootCause()
                .hasMessageContaining("permission denied for schema public");
        assertThatThrownBy(() -> jdbc.sql("update flyway_schema_history set success = true")
                        .update())
                .rootCause()
                .hasMessageContaining("permission denied for table flyway_schema_history");
    }

    @Test
    void countsTheStatementsOfAnAct() {
        assertThat(Statements.count(() -> {
                    jdbc.sql("select 1").query(Integer.class).single();
                    jdbc.sql("select 2").query(Integer.class).single();
                }))
                .isEqualTo(2);
    }
}
