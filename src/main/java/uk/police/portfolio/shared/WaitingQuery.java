package uk.police.portfolio.shared;

import java.util.Map;

/**
 * What waits for somebody in one module, as a part of one statement: it selects {@code waits} (the message that names what is
 * to be done), {@code reference}, {@code title}, {@code since}, {@code due_on} and {@code url}.
 *
 * @param parameters two queries that share a name mean the same by it
 */
public record WaitingQuery(String sql, Map<String, Object> parameters) {

    public WaitingQuery {
        parameters = Map.copyOf(parameters);
    }
}
