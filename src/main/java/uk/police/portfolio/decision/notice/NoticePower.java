package uk.police.portfolio.decision.notice;

import java.util.List;

/**
 * A power that the decision rests on.
 *
 * @param instrument its reference, or the code of the office that decides by its statute
 * @param kind a constant of the kinds of instrument
 * @param citation the law that lets such an instrument be given; empty where none is on the register
 * @param forces codes of the forces whose seats it was used for
 */
public record NoticePower(String instrument, String kind, String citation, List<String> forces) {

    public NoticePower {
        forces = List.copyOf(forces);
    }

    boolean isUsedForAnyOf(List<String> asked) {
        return forces.isEmpty() || forces.stream().anyMatch(asked::contains);
    }
}
