package uk.police.portfolio.spend.returns;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface SpendReturnRepository extends JpaRepository<SpendReturn, UUID> {

    Optional<SpendReturn> findByReference(String reference);
}
