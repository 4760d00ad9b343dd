package uk.police.portfolio.decision.discussion;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface CommentRepository extends JpaRepository<Comment, UUID> {

    List<Comment> findByCaseIdAndAudienceOrderByNumber(UUID caseId, Audience audience);
}
