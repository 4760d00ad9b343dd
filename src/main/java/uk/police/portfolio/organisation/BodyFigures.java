package uk.police.portfolio.organisation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.Actor;

/** What a module above this one tells about a body on the body's page. */
public interface BodyFigures {

    /**
     * One fact, in words.
     *
     * @param href where it is opened up; null where nowhere
     */
    record Figure(String question, String words, @Nullable String href) {}

    /** In the order in which they are shown; none where there is nothing to tell. */
    List<Figure> of(BodyDetails body, Actor reader);
}
