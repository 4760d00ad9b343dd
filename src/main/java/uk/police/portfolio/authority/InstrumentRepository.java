package uk.police.portfolio.authority;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface InstrumentRepository extends JpaRepository<Instrument, UUID> {

    Optional<Instrument> findByReference(String reference);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from Instrument i where i.reference = :reference")
    Optional<Instrument> lockByReference(String reference);

    List<Instrument> findByParentIdOrderByReference(UUID parentId);

    /** The next revision: whoever changes an instrument waits here for whoever changes another. */
    @Query(value = "update register_revision set number = number + 1 returning number", nativeQuery = true)
    long nextRevision();

    @Query(value = "select nextval('instrument_reference')", nativeQuery = true)
    long nextNumber();
}
