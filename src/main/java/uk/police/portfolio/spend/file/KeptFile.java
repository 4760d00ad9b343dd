package uk.police.portfolio.spend.file;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file as a reader may know it.
 *
 * @param about the return or the body that it is for; empty for an import
 * @param byName who uploaded it
 * @param own whether the reader did, in the office that they act in: nobody else opens it
 * @param read rows that were read so far
 * @param all about how many it has; null where only reading tells
 * @param takenAs the posting, the extract or the return that its lines went into; empty where they went nowhere yet
 */
public record KeptFile(
        UUID id,
        FileKind kind,
        String about,
        String name,
        long bytes,
        boolean isLong,
        FileState state,
        Instant uploadedAt,
        Instant changedAt,
        String byName,
        boolean own,
        String stage,
        long read,
        @Nullable Long all,
        String takenAs) {

    /** Where it is looked at and confirmed. */
    public String address() {
        return switch (kind) {
            case IMPORT -> "/spend/imports/" + id;
            case RETURN -> "/spend/returns/%s/uploads/%s".formatted(about, id);
            case LEDGER ->
                "/spend/ledger/%s/files/%s%s".formatted(about, id, state == FileState.KEPT ? "/columns" : "");
        };
    }

    /** Where it says how far it is. */
    public String progress() {
        return "/spend/files/" + id;
    }

    /** Its own page has nothing to show: a job works on it, or nothing comes after. */
    public boolean isElsewhere() {
        return state.isWorkedOn() || state.isOver();
    }

    /** It may be given up, and looked at again where a job does that. */
    public boolean isWaiting() {
        return !isElsewhere();
    }
}
