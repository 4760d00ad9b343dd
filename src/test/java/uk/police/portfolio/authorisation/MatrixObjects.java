package uk.police.portfolio.authorisation;

import java.util.Map;
import uk.police.portfolio.shared.Actor;

/**
 * Supplies what the path variables of a module's handlers stand for; each module's tests have one, as a {@code @Component}.
 * After an act that was not refused it is asked anew, so that the next one finds a fresh thing.
 */
public interface MatrixObjects {

    /** Whether the handler at this path pattern is its to supply. */
    boolean knows(String path);

    /**
     * The path variables by name.
     *
     * @param by who asks; {@link Actor#PORTAL} where nobody is signed in
     */
    Map<String, String> values(String path, Whose whose, Actor by);

    /** What is sent with a POST, so that it gets as far as the verb; empty by default. */
    default Map<String, String> form(String path) {
        return Map.of();
    }
}
