package uk.police.portfolio.identity;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PersonRepository extends JpaRepository<Person, UUID> {

    Optional<Person> findByEmail(String email);

    Optional<Person> findByProviderAccount(ProviderAccount account);

    boolean existsByEmail(String email);
}
