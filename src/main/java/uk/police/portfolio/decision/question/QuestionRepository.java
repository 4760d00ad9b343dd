package uk.police.portfolio.decision.question;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface QuestionRepository extends JpaRepository<Question, UUID> {

    Optional<Question> findByReference(String reference);

    Optional<Question> findByFormKey(UUID formKey);

    /** The question, and no other act on it until this one is done. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select q from Question q where q.reference = :reference")
    Optional<Question> lock(String reference);

    /** One form that is sent twice at once is taken once: the second waits, and finds what the first has made. */
    @Query(
            value = "select 1 from (select pg_advisory_xact_lock(hashtext('question'), hashtext(:key))) as locked",
            nativeQuery = true)
    int lockForm(String key);

    @Query(value = "select nextval('decision_question_number')", nativeQuery = true)
    long nextNumber();
}
