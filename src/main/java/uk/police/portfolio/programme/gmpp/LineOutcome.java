package uk.police.portfolio.programme.gmpp;

import org.jspecify.annotations.Nullable;

/**
 * What became of one line when the file was applied.
 *
 * @param application 1 is the first time
 */
public record LineOutcome(
        int application,
        int line,
        String code,
        String name,
        Outcome outcome,
        @Nullable String programme) {

    /** How it ended. */
    public enum Outcome {
        /** A programme was put on the register. */
        RECORDED,
        /** A programme was brought up to date. */
        RESTATED,
        /** There was nothing to change. */
        UNCHANGED,
        /** It could have been taken in, and was left out. */
        LEFT_OUT,
        /** It could not be read. */
        FAULTY,
        /** The register knew something later. */
        OLDER,
        /** The programme is steered here. */
        HELD_HERE
    }

    static Outcome of(PreviewedLine line, boolean taken) {
        return switch (line.standing()) {
            case NEW -> taken ? Outcome.RECORDED : Outcome.LEFT_OUT;
            case CHANGED -> taken ? Outcome.RESTATED : Outcome.LEFT_OUT;
            case UNCHANGED -> Outcome.UNCHANGED;
            case FAULTY -> Outcome.FAULTY;
            case OLDER -> Outcome.OLDER;
            case HELD_HERE -> Outcome.HELD_HERE;
        };
    }
}
