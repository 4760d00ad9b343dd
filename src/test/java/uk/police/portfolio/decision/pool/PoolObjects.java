package uk.police.portfolio.decision.pool;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import uk.police.portfolio.authorisation.MatrixObjects;
import uk.police.portfolio.authorisation.Whose;
import uk.police.portfolio.authority.Matter;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.support.People;

/** Pools for the authorisation matrix and for whoever needs one to look at; one's own has Kent among its members. */
@Component
public class PoolObjects implements MatrixObjects {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Pools pools;
    private final People people;
    private final Clock clock;

    PoolObjects(Pools pools, People people, Clock clock) {
        this.pools = pools;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public boolean knows(String path) {
        return path.startsWith("/pools/{code}");
    }

    @Override
    public Map<String, String> values(String path, Whose whose, Actor by) {
        return Map.of(
                "code",
                switch (whose) {
                    case MISSING -> "no-such-pool";
                    case OWN -> founded(Set.of(), "kent", "essex", "norfolk");
                    default -> founded(Set.of(), "essex", "surrey");
                });
    }

    @Override
    public Map<String, String> form(String path) {
        return Map.of("seat", "kent/policing-body", "reason", "A test of the matrix", "versionRead", "1");
    }

    /** A pool whose terms hold from today; answers its code. */
    public String founded(Set<Matter> matters, String... forces) {
        String code = "pool-x%d".formatted(COUNT.incrementAndGet());
        pools.found(code, "Pool " + code, terms(0, matters, forces), secretary());
        return code;
    }

    /** It votes on nothing from now on. */
    public void silence(String code) {
        PoolDetails pool = pools.pool(code);
        String[] forces = pool.versions().get(0).members().stream()
                .map(PoolShareWeight::force)
                .toArray(String[]::new);
        pools.revise(code, terms(pool.latest(), Set.of(), forces), secretary());
    }

    private RevisePool terms(int read, Set<Matter> matters, String... forces) {
        return new RevisePool(
                List.of(forces),
                matters,
                Money.of("250000.00"),
                ShareBasis.POPULATION,
                London.today(clock),
                "As the members agreed in their meeting",
                read);
    }

    private Actor secretary() {
        return people.holding("national-board/secretary");
    }
}
