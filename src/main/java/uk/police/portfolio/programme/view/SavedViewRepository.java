package uk.police.portfolio.programme.view;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface SavedViewRepository extends JpaRepository<SavedView, UUID> {}
