package uk.police.portfolio.decision.board;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

interface VotingRepository extends JpaRepository<Voting, UUID> {

    Optional<Voting> findByCaseIdAndEndingIsNull(UUID caseId);

    @EntityGraph(attributePaths = {"members", "extensions"})
    List<Voting> findByCaseIdOrderByOpenedAtDesc(UUID caseId);

    /** The open one, or the last. */
    default Optional<Voting> lastOn(UUID caseId) {
        return findByCaseIdOrderByOpenedAtDesc(caseId).stream().findFirst();
    }
}
