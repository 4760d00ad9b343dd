package uk.police.portfolio.decision.board;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface VotingRepository extends JpaRepository<Voting, UUID> {

    Optional<Voting> findByCaseIdAndEndingIsNull(UUID caseId);

    List<Voting> findByCaseIdOrderByOpenedAtDesc(UUID caseId);

    Optional<Voting> findFirstByCaseIdOrderByOpenedAtDesc(UUID caseId);
}
