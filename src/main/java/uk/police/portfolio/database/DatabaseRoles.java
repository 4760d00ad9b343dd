package uk.police.portfolio.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.stereotype.Component;

/**
 * Before every migration: the application's and the auditor's role exist, and what the owner creates from now on opens to
 * them as far as it should. The application may add and change; only a migration may let it delete.
 */
@Component
public class DatabaseRoles implements Callback {

    /** Owns every table and runs the migrations. A deployment may name its own. */
    public static final String OWNER = "portfolio_owner";

    /** The portal itself: no superuser, so that a refused privilege is refused. */
    public static final String APPLICATION = "portfolio_app";

    /** Reads everything, writes nothing. A person signs in as a member of it. */
    public static final String AUDITOR = "portfolio_auditor";

    private static final String PRIVILEGES = """
            revoke all on schema public from public;
            grant usage on schema public to portfolio_app, portfolio_auditor;
            alter default privileges in schema public grant select, insert, update on tables to portfolio_app;
            alter default privileges in schema public grant usage, select on sequences to portfolio_app;
            alter default privileges in schema public grant select on tables to portfolio_auditor;
            alter default privileges in schema public grant select on sequences to portfolio_auditor;
            """;

    private final @Nullable String applicationPassword;

    @Autowired
    DatabaseRoles(JdbcConnectionDetails application) {
        this(application.getUsername(), application.getPassword());
    }

    public DatabaseRoles(@Nullable String applicationUser, @Nullable String applicationPassword) {
        if (!APPLICATION.equals(applicationUser)) {
            throw new IllegalStateException("The portal signs in to its database as " + APPLICATION + ", not as "
                    + applicationUser + ": a role that may do more would undo what is refused to it");
        }
        this.applicationPassword = applicationPassword;
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        Connection owner = context.getConnection();
        try (Statement statement = owner.createStatement()) {
            // Two portals may start at once on one database.
            statement.execute("select pg_advisory_xact_lock(hashtext('portfolio roles'))");
            if (isMissing(owner, APPLICATION)) {
                statement.execute("create role " + APPLICATION + " login nosuperuser nocreatedb nocreaterole");
                givePassword(owner);
            }
            if (isMissing(owner, AUDITOR)) {
                statement.execute("create role " + AUDITOR + " nologin nosuperuser nocreatedb nocreaterole");
            }
            statement.execute(PRIVILEGES);
        } catch (SQLException failure) {
            throw new FlywayException("The database roles could not be prepared", failure);
        }
    }

    @Override
    public String getCallbackName() {
        return "database roles";
    }

    /** Hashed on this side: the password itself reaches no log of the server. */
    private void givePassword(Connection owner) throws SQLException {
        if (applicationPassword != null) {
            owner.unwrap(PGConnection.class)
                    .alterUserPassword(APPLICATION, applicationPassword.toCharArray(), "scram-sha-256");
        }
    }

    private static boolean isMissing(Connection connection, String role) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select from pg_roles where rolname = ?")) {
            query.setString(1, role);
            try (ResultSet found = query.executeQuery()) {
                return !found.next();
            }
        }
    }
}
