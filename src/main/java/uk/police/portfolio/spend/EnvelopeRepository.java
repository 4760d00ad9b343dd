package uk.police.portfolio.spend;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface EnvelopeRepository extends JpaRepository<Envelope, UUID> {

    Optional<Envelope> findFirstByOrderByNumberDesc();

    List<Envelope> findAllByOrderByNumberDesc();
}
