package uk.police.portfolio.capability;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface CapabilityRepository extends JpaRepository<Capability, UUID> {

    /** Locked until the transaction ends, so that of two decisions on it at once the later ends what the earlier began. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Capability> findByCode(String code);
}
