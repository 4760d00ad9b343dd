package uk.police.portfolio.document;

import java.util.UUID;

/** Names one document. */
public record DocumentId(UUID value) {}
