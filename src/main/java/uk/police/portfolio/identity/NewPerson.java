package uk.police.portfolio.identity;

/** A person who is to be put on the register. */
public record NewPerson(String name, String email) {}
