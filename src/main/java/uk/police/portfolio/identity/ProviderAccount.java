package uk.police.portfolio.identity;

import jakarta.persistence.Embeddable;

/**
 * An account at the identity provider.
 *
 * @param issuer the provider's own name, its address
 * @param subject what it calls the account: never anybody else's, as an e-mail address may be one day
 */
@Embeddable
public record ProviderAccount(String issuer, String subject) {}
