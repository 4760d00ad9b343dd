package uk.police.portfolio.spend.pack;

/** One of the files that a pack was frozen as. */
public record PackFile(String name, String mediaType, byte[] content) {}
