package uk.police.portfolio.consultation;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;

interface ConsultationRepository extends JpaRepository<Consultation, UUID> {

    @EntityGraph(attributePaths = "extensions")
    Optional<Consultation> findByReference(String reference);

    /** The consultation, and no other act on it until this one is done: an answer is given before it closes or after. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Consultation c where c.reference = :reference")
    Optional<Consultation> lock(String reference);

    Optional<Consultation> findFirstBySubjectKindAndSubjectReferenceOrderByOpenedAtDesc(String kind, String reference);

    @NativeQuery("select nextval('consultation_number')")
    long nextNumber();
}
