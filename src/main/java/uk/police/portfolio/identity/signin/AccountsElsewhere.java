package uk.police.portfolio.identity.signin;

/** Marks a bean that is there only where an identity provider knows the people ({@code portfolio.sign-in=oidc}). */
public interface AccountsElsewhere {}
