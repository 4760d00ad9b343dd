package uk.police.portfolio.decision.discussion;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface StatementRepository extends JpaRepository<ClosingStatement, UUID> {

    Optional<ClosingStatement> findByCaseIdAndEdition(UUID caseId, int edition);

    List<ClosingStatement> findByCaseIdOrderByEditionDesc(UUID caseId);
}
