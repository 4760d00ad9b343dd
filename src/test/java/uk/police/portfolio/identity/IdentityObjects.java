package uk.police.portfolio.identity;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.police.portfolio.authorisation.MatrixObjects;
import uk.police.portfolio.authorisation.Whose;
import uk.police.portfolio.identity.token.AccessTokens;
import uk.police.portfolio.identity.token.MakeToken;
import uk.police.portfolio.identity.token.Scope;
import uk.police.portfolio.identity.token.Scopes;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.support.People;

/** People, links, sessions and tokens for the authorisation matrix; one's own person is oneself. */
@Component
class IdentityObjects implements MatrixObjects {

    private static final List<String> ROOTS = List.of(
            "/people",
            "/account",
            "/password-reset",
            "/invitation",
            "/first-administrator",
            "/acting-office",
            "/sign-in");

    private final People people;
    private final AccessTokens tokens;

    IdentityObjects(People people, AccessTokens tokens) {
        this.people = people;
        this.tokens = tokens;
    }

    @Override
    public boolean knows(String path) {
        return ROOTS.stream().anyMatch(path::startsWith);
    }

    @Override
    public Map<String, String> values(String path, Whose whose, Actor by) {
        return Map.of(
                "id", path.startsWith("/people") ? person(whose, by) : token(whose, by),
                "act", "lock",
                "appointment", UUID.randomUUID().toString(),
                "handle", "unknown",
                "token", "unknown");
    }

    @Override
    public Map<String, String> form(String path) {
        return path.endsWith("release|leaving}") ? Map.of("reason", "A test of the matrix") : Map.of();
    }

    private String token(Whose whose, Actor by) {
        if (by.isPortal() || whose == Whose.MISSING) {
            return UUID.randomUUID().toString();
        }
        Actor owner = whose == Whose.OWN ? by : people.holding("essex/chief-information-officer");
        tokens.make(new MakeToken("Matrix", new Scopes(Set.of(Scope.READ)), Duration.ofDays(1)), owner);
        return tokens.of(owner).get(0).id().toString();
    }

    private String person(Whose whose, Actor by) {
        return switch (whose) {
            case NONE, MISSING -> UUID.randomUUID().toString();
            case OWN -> by.personId().toString();
            case FOREIGN -> {
                String name = "Foreign " + UUID.randomUUID();
                yield people.newcomer(name, name.replace(' ', '.') + "@matrix.example")
                        .toString();
            }
        };
    }
}
