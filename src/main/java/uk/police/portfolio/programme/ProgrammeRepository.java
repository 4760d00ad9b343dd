package uk.police.portfolio.programme;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ProgrammeRepository extends JpaRepository<Programme, UUID> {

    /** Locked until the transaction ends, so that of two who write at once the second sees what the first wrote. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Programme> findByReference(String reference);

    @Query(
            value =
                    "select 'PRG-' || lpad(n::text, greatest(4, length(n::text)), '0') from nextval('programme_reference') as n",
            nativeQuery = true)
    String nextReference();
}
