package uk.police.portfolio.decision.meeting;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;

interface MeetingRepository extends JpaRepository<Meeting, UUID> {

    Optional<Meeting> findByReference(String reference);

    /** The meeting, and no other act on it until this one is done. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Meeting m where m.reference = :reference")
    Optional<Meeting> lock(String reference);

    Optional<Meeting> findByHeldOnAndStartsAtAndStateNot(LocalDate heldOn, LocalTime startsAt, MeetingState state);

    @NativeQuery("select nextval('meeting_number')")
    long nextNumber();
}
