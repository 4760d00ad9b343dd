package uk.police.portfolio.spend;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface EnvelopeRepository extends JpaRepository<Envelope, UUID> {

    /** The number of the version that holds, or 0. */
    @Query("select coalesce(max(e.number), 0) from Envelope e")
    int lastNumber();

    /** The version that holds, or held before that moment, with the marks that answers are kept for: one row a year. */
    @Query(
            "select e, sql('(select coalesce(sum(mark), 0)::text from spend_mark)') from Envelope e join fetch e.years "
                    + "where e.number = coalesce("
                    + "(select max(o.number) from Envelope o where o.recordedAt < :end), (select min(o.number) from Envelope o))")
    List<Object[]> findMarked(Instant end);

    @Query("select distinct e from Envelope e join fetch e.years order by e.number desc")
    List<Envelope> findVersions();
}
