package uk.police.portfolio.authority;

/** A file that comes with an instrument. */
public record Attachment(String fileName, byte[] bytes) {}
