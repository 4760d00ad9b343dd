package uk.police.portfolio.support;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import uk.police.portfolio.database.DatabaseRoles;

/** A database on the run's server; each of the portal's roles can be asked to speak to it. */
public record TestDatabase(String name) {

    private static final TestServer SERVER = TestServer.INSTANCE;
    private static final String APPLICATION_PASSWORD = "application";
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final TestDatabase TEMPLATE = migrated();
    private static final TestDatabase SUITE = fresh();

    /** The database that the tests of the first portal share. */
    public static TestDatabase suite() {
        return SUITE;
    }

    /** A migrated database of its own, without any data that the application adds at its start. */
    public static TestDatabase fresh() {
        return created("owner " + DatabaseRoles.OWNER + " template " + TEMPLATE.name);
    }

    /** A database of its own with nothing in it. */
    public static TestDatabase empty() {
        return created("owner " + DatabaseRoles.OWNER);
    }

    public void migrate() {
        Flyway.configure()
                .dataSource(asOwner())
                .locations("classpath:db/migration")
                .callbacks(new DatabaseRoles(DatabaseRoles.APPLICATION, APPLICATION_PASSWORD))
                .load()
                .migrate();
    }

    public String url() {
        return SERVER.url(name);
    }

    public DataSource asApplication() {
        return new DriverManagerDataSource(url(), DatabaseRoles.APPLICATION, APPLICATION_PASSWORD);
    }

    public DataSource asOwner() {
        return new DriverManagerDataSource(url(), DatabaseRoles.OWNER, SERVER.ownerPassword());
    }

    public DataSource asSuperuser() {
        return new DriverManagerDataSource(url(), "postgres", SERVER.superuserPassword());
    }

    /** Asks the database as its owner, who may read and change whatever the application may not. */
    public JdbcClient owner() {
        return JdbcClient.create(asOwner());
    }

    /** Asks the database as the application does. */
    public JdbcClient application() {
        return JdbcClient.create(asApplication());
    }

    /** What a deployment on this database would be configured with. */
    public Map<String, Object> properties() {
        return Map.of(
                "spring.datasource.url", url(),
                "spring.datasource.password", APPLICATION_PASSWORD,
                "spring.flyway.url", url(),
                "spring.flyway.password", SERVER.ownerPassword());
    }

    private static TestDatabase migrated() {
        TestDatabase template = empty();
        template.migrate();
        return template;
    }

    private static TestDatabase created(String how) {
        TestDatabase database = new TestDatabase("portal_test_" + COUNT.incrementAndGet());
        SERVER.execute("create database " + database.name + " " + how);
        return database;
    }
}
