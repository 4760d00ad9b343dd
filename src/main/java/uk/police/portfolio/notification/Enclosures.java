package uk.police.portfolio.notification;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.police.portfolio.spend.pack.MonthlyPacks;

/** The files that go with a message's own e-mail: frozen with what it is about, so that an e-mail that is sent again is the same. */
@Component
class Enclosures {

    private static final String PACK = "spend-pack";
    private static final int REFERENCE = 1;

    private final MonthlyPacks packs;

    Enclosures(MonthlyPacks packs) {
        this.packs = packs;
    }

    List<PostRoom.Enclosure> of(MessageDetails message) {
        if (!message.kind().equals(PACK)) {
            return List.of();
        }
        return packs.files(message.arguments().get(REFERENCE)).stream()
                .map(file -> new PostRoom.Enclosure(file.name(), file.mediaType(), file.content()))
                .toList();
    }
}
