package uk.police.portfolio.consultation.answer;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface InvitedSeatRepository extends JpaRepository<InvitedSeat, UUID> {

    Optional<InvitedSeat> findByConsultationIdAndSeatCode(UUID consultationId, String seatCode);

    /** With answers and replies, by force. */
    @Query("select distinct s from InvitedSeat s left join fetch s.answers left join fetch s.reply"
            + " where s.consultationId = :consultation order by s.forceName, s.kind")
    List<InvitedSeat> ofConsultation(UUID consultation);
}
