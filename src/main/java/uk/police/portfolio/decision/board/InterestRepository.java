package uk.police.portfolio.decision.board;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface InterestRepository extends JpaRepository<Interest, UUID> {

    List<Interest> findByCaseIdOrderByDeclaredAt(UUID caseId);
}
