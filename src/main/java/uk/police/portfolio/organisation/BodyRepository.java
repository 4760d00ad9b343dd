package uk.police.portfolio.organisation;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface BodyRepository extends JpaRepository<Body, UUID> {

    Optional<Body> findByCode(String code);
}
