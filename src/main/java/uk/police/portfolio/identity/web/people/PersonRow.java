package uk.police.portfolio.identity.web.people;

import java.util.List;
import java.util.UUID;

/** @param offices titles of those held today */
record PersonRow(UUID id, String name, String email, PersonState state, List<String> offices) {}
