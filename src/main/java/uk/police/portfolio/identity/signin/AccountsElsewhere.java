package uk.police.portfolio.identity.signin;

/** Exists where an identity provider knows the people ({@code portfolio.sign-in=oidc}). */
public interface AccountsElsewhere {}
