package uk.police.portfolio.decision.pool;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface PoolRepository extends JpaRepository<Pool, UUID> {

    Optional<Pool> findByCode(String code);

    List<Pool> findAllByOrderByName();

    /** The pool, and no other act on it until this one is done. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Pool p where p.code = :code")
    Optional<Pool> lock(String code);
}
