package uk.police.portfolio.authority.coverage;

import java.util.List;

/**
 * One of the seats that a merged force's seat is made of.
 *
 * @param seats the accounts that its headroom counts: the seat now, and those that led to it
 * @param chains for each instrument that speaks for it, that one and all that it rests on
 */
public record MergedLine(List<String> seats, List<List<String>> chains) {

    public MergedLine {
        seats = List.copyOf(seats);
        chains = List.copyOf(chains);
    }
}
