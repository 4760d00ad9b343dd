package uk.police.portfolio.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** A step in a programme's life: from where to where, who did it in which office, when and why. */
@Embeddable
public record StatusChange(
        @Column(name = "before") @Enumerated(EnumType.STRING)
        ProgrammeStatus before,

        @Column(name = "after") @Enumerated(EnumType.STRING) ProgrammeStatus after,
        @Column(name = "by_name") String byName,
        @Column(name = "office_title") String officeTitle,
        @Column(name = "at") Instant at,
        @Column(name = "reason") String reason) {}
