package uk.police.portfolio.document;

/** A document with its bytes. */
public record DocumentContent(StoredDocument document, byte[] bytes) {}
