package uk.police.portfolio.programme.gmpp;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface GmppImportRepository extends JpaRepository<GmppImport, UUID> {

    /** Locked, so that a file that two people apply at once is applied by one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<GmppImport> findWithLockByReference(String reference);

    Optional<GmppImport> findByReference(String reference);

    Optional<GmppImport> findBySha256(String sha256);

    List<GmppImport> findAllByOrderByUploadedAtDesc();

    @Query(
            value =
                    "select 'GMPP-' || lpad(n::text, greatest(4, length(n::text)), '0') from nextval('gmpp_import_reference') as n",
            nativeQuery = true)
    String nextReference();
}
