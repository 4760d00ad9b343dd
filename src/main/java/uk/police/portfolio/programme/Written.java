package uk.police.portfolio.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * When a section was last written.
 *
 * @param version the programme's version that it was written into
 */
@Embeddable
public record Written(
        @Column(name = "version") int version,
        @Column(name = "by_name") String byName,
        @Column(name = "written_at") Instant at) {}
