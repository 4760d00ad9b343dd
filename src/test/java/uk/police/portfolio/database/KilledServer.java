package uk.police.portfolio.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.Statement;

/** Run as a process of its own by {@link EmbeddedServerTests}: commits numbers until it is killed, and says each one. */
final class KilledServer {

    private KilledServer() {}

    public static void main(String[] arguments) throws Exception {
        EmbeddedServer server = EmbeddedServer.start(Path.of(arguments[0]));
        try (Connection connection =
                        DriverManager.getConnection(server.url(), DatabaseRoles.OWNER, server.ownerPassword());
                Statement statement = connection.createStatement()) {
            statement.execute("create table acknowledged (number int primary key)");
            try (PreparedStatement insert = connection.prepareStatement("insert into acknowledged values (?)")) {
                for (int number = 1; ; number++) {
                    insert.setInt(1, number);
                    insert.executeUpdate();
                    System.out.println("acknowledged " + number);
                }
            }
        }
    }
}
