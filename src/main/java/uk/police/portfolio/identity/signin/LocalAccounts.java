package uk.police.portfolio.identity.signin;

/** Marks a bean that is there only where the portal keeps passwords itself ({@code portfolio.sign-in=local}), not where an identity provider does. */
public interface LocalAccounts {}
