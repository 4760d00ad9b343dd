package uk.police.portfolio.database;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** What a superuser does once for a cluster that belongs to the portal alone: the owner's role, and a database. */
final class DatabaseOwner {

    static final String SUPERUSER = "postgres";
    static final String DATABASE = "portfolio";

    private DatabaseOwner() {}

    static void establish(String url, EmbeddedPasswords passwords) throws IOException {
        try (Connection connection = DriverManager.getConnection(url, SUPERUSER, passwords.superuser());
                Statement statement = connection.createStatement()) {
            if (isMissing(statement, "select from pg_roles where rolname = '" + DatabaseRoles.OWNER + "'")) {
                // Generated from hexadecimal digits: nothing in it could end the literal.
                statement.execute("create role " + DatabaseRoles.OWNER
                        + " login createrole nosuperuser nocreatedb password '" + passwords.owner() + "'");
            }
            if (isMissing(statement, "select from pg_database where datname = '" + DATABASE + "'")) {
                statement.execute("create database " + DATABASE + " owner " + DatabaseRoles.OWNER);
            }
        } catch (SQLException failure) {
            throw new IOException("PostgreSQL started but could not be prepared", failure);
        }
    }

    private static boolean isMissing(Statement statement, String query) throws SQLException {
        try (ResultSet found = statement.executeQuery(query)) {
            return !found.next();
        }
    }
}
