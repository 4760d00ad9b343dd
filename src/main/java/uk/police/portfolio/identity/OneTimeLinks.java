package uk.police.portfolio.identity;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.police.portfolio.shared.NotFoundException;

/** Makes one-time links and honours each once, in the transaction of the act that it is for. */
@Component
class OneTimeLinks {

    private final OneTimeLinkRepository links;
    private final Clock clock;

    OneTimeLinks(OneTimeLinkRepository links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    /** A new link; those before it for the same purpose end. */
    Secret make(LinkPurpose purpose, @Nullable UUID person) {
        endOpen(purpose, person);
        Secret token = Secret.random();
        links.save(new OneTimeLink(purpose, person, token, clock.instant()));
        return token;
    }

    void endOpen(LinkPurpose purpose, @Nullable UUID person) {
        for (OneTimeLink link : links.findOpen(purpose, person)) {
            link.end(clock.instant());
            links.saveAndFlush(link);
        }
    }

    Optional<OneTimeLink> open(LinkPurpose purpose, String token) {
        return links.findByTokenHash(new Secret(token).hash()).filter(link -> link.isOpen(purpose, clock.instant()));
    }

    /** Uses the link up; unknown, used and expired ones look the same. */
    OneTimeLink use(LinkPurpose purpose, String token) {
        OneTimeLink link = links.lockByTokenHash(new Secret(token).hash())
                .filter(found -> found.isOpen(purpose, clock.instant()))
                .orElseThrow(() -> new NotFoundException("link", purpose.name()));
        link.end(clock.instant());
        return links.save(link);
    }
}
