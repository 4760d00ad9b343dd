package uk.police.portfolio.decision.callin;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface WindowRepository extends JpaRepository<CallInWindow, UUID> {

    Optional<CallInWindow> findByCaseIdAndEndingIsNull(UUID caseId);

    /** The open window, or the last one, with its calls. */
    @Query("""
            select w from CallInWindow w left join fetch w.calls
             where w.caseId = :caseId and w.publishedAt = (select max(l.publishedAt) from CallInWindow l where l.caseId = :caseId)
            """)
    Optional<CallInWindow> latest(UUID caseId);
}
