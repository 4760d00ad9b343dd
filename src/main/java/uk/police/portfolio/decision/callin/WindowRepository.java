package uk.police.portfolio.decision.callin;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface WindowRepository extends JpaRepository<CallInWindow, UUID> {

    Optional<CallInWindow> findByCaseIdAndEndingIsNull(UUID caseId);

    Optional<CallInWindow> findFirstByCaseIdOrderByPublishedAtDesc(UUID caseId);
}
