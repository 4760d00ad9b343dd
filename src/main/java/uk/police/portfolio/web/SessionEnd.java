package uk.police.portfolio.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Until when the reader's session lasts.
 *
 * @param idleAt when it ends if they open and send nothing more
 * @param lastAt when it ends however busy they are
 */
public record SessionEnd(Instant now, Instant idleAt, Instant lastAt) {

    /** Request attribute: known for whoever is signed in. */
    public static final String ATTRIBUTE = SessionEnd.class.getName();

    public static @Nullable SessionEnd of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof SessionEnd end ? end : null;
    }

    public void remember(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** Whether it ends before long whatever they do. */
    public boolean isNearlyOver() {
        return !idleAt.isBefore(lastAt);
    }

    public long secondsIdle() {
        return Duration.between(now, idleAt).toSeconds();
    }

    public long secondsAtMost() {
        return Duration.between(now, lastAt).toSeconds();
    }
}
