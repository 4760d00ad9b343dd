package uk.police.portfolio.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Whatever a test asked for, the portal gives every connection back: one that it forgets is missing until all are gone. */
class ConnectionsComeBack implements AfterAllCallback {

    @Override
    public void afterAll(ExtensionContext test) throws Exception {
        HikariDataSource pool = SpringExtension.getApplicationContext(test)
                .getBean(DataSource.class)
                .unwrap(HikariDataSource.class);
        Awaitility.await("connections that were not given back")
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(pool.getHikariPoolMXBean().getActiveConnections())
                        .isZero());
    }
}
