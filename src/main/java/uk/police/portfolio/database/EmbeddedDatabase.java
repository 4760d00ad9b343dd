package uk.police.portfolio.database;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where no database is configured, the portal brings its own and keeps it between runs. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(DefaultRun.EMBEDDED)
class EmbeddedDatabase {

    @Bean
    EmbeddedServer embeddedServer(@Value("${portfolio.database.directory}") Path directory) {
        return EmbeddedServer.start(directory);
    }

    @Bean
    JdbcConnectionDetails applicationConnection(EmbeddedServer server) {
        return new ApplicationConnection(DatabaseRoles.APPLICATION, server.applicationPassword(), server.url());
    }

    @Bean
    FlywayConnectionDetails ownerConnection(EmbeddedServer server) {
        return new OwnerConnection(DatabaseRoles.OWNER, server.ownerPassword(), server.url());
    }

    private record ApplicationConnection(String getUsername, String getPassword, String getJdbcUrl)
            implements JdbcConnectionDetails {}

    private record OwnerConnection(String getUsername, String getPassword, String getJdbcUrl)
            implements FlywayConnectionDetails {}
}
