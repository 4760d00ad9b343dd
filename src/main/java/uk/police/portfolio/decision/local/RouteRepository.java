package uk.police.portfolio.decision.local;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface RouteRepository extends JpaRepository<CaseRoute, UUID> {

    Optional<CaseRoute> findFirstByCaseIdOrderByNumberDesc(UUID caseId);

    int countByCaseId(UUID caseId);
}
