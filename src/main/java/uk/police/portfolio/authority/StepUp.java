package uk.police.portfolio.authority;

import uk.police.portfolio.shared.Actor;

/** Asks again, before an act that binds, whether it is really them: a password today, a passkey or a provider's step-up later. */
@FunctionalInterface
public interface StepUp {

    boolean confirms(Actor by, String proof);
}
