package uk.police.portfolio.consultation;

import java.util.List;
import java.util.UUID;

/**
 * What the seats are asked about; a consultation knows no more of it.
 *
 * @param kind the noun, {@code case}
 * @param reference what people see, {@code DEC-0001}
 * @param url where they read it
 * @param followingBodyIds bodies that may follow the round beside those that are asked: whoever sent it in
 */
public record ConsultationSubject(
        String kind, String reference, String title, String url, List<UUID> followingBodyIds) {

    public ConsultationSubject {
        followingBodyIds = List.copyOf(followingBodyIds);
    }
}
