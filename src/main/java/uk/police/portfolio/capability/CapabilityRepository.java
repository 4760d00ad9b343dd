package uk.police.portfolio.capability;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface CapabilityRepository extends JpaRepository<Capability, UUID> {

    Optional<Capability> findByCode(String code);
}
