package uk.police.portfolio.decision.ratification;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface RatificationRepository extends JpaRepository<RatificationTask, UUID> {

    List<RatificationTask> findByBindingIdOrderBySeat(UUID binding);

    List<RatificationTask> findByCaseIdAndAnswerIsNull(UUID caseId);
}
