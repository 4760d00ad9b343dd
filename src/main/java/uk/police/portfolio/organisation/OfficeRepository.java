package uk.police.portfolio.organisation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface OfficeRepository extends JpaRepository<Office, UUID> {

    Optional<Office> findByCode(String code);

    List<Office> findByBodyIdOrderByCode(UUID bodyId);
}
