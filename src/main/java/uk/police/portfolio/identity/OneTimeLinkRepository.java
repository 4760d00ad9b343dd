package uk.police.portfolio.identity;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface OneTimeLinkRepository extends JpaRepository<OneTimeLink, UUID> {

    Optional<OneTimeLink> findByTokenHash(String tokenHash);

    /** Two uses at once: the second waits, and finds it used. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select link from OneTimeLink link where link.tokenHash = :tokenHash")
    Optional<OneTimeLink> lockByTokenHash(String tokenHash);

    @Query("select link from OneTimeLink link where link.purpose = :purpose and link.endedAt is null"
            + " and (link.personId = :person or (:person is null and link.personId is null))")
    List<OneTimeLink> findOpen(LinkPurpose purpose, @Nullable UUID person);
}
