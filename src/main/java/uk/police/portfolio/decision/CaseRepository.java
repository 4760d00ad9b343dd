package uk.police.portfolio.decision;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;

interface CaseRepository extends JpaRepository<Case, UUID> {

    @EntityGraph(attributePaths = "editions")
    Optional<Case> findByReference(String reference);

    /** The case, and no other act on it until this one is done: two acts at once are one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Case c where c.reference = :reference")
    Optional<Case> lock(String reference);

    Optional<Case> findFirstBySubjectKindAndSubjectReferenceOrderBySubmittedAtDesc(String kind, String reference);

    @NativeQuery("select nextval('decision_case_number')")
    long nextNumber();
}
