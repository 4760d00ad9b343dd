package uk.police.portfolio.spend.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import uk.police.portfolio.organisation.BodyDetails;
import uk.police.portfolio.organisation.BodyFigures;
import uk.police.portfolio.organisation.BodyKind;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.spend.EnvelopeRegister;
import uk.police.portfolio.spend.SpendDimension;
import uk.police.portfolio.spend.SpendMeasure;
import uk.police.portfolio.spend.SpendPicture;
import uk.police.portfolio.spend.SpendQuestion;
import uk.police.portfolio.spend.SpendTotals;
import uk.police.portfolio.spend.UnmatchedSpend;

/** What a body spends, on its page: the same totals as the picture's under the body's filter, and what stands beside them. */
@Component
class SpendOfBody implements BodyFigures {

    private final SpendPicture picture;
    private final EnvelopeRegister envelopes;
    private final MessageSource messages;

    SpendOfBody(SpendPicture picture, EnvelopeRegister envelopes, MessageSource messages) {
        this.picture = picture;
        this.envelopes = envelopes;
        this.messages = messages;
    }

    @Override
    public List<Figure> of(BodyDetails body, Actor reader) {
        SpendQuestion question =
                SpendQuestion.everything().of(SpendDimension.BODY, body.code()).orTheYearsOf(envelopes.current());
        SpendTotals registered = picture.totals(question, reader, List.of());
        Money actual = picture.totals(question.by(SpendMeasure.ACTUAL), reader, List.of())
                .total();
        UnmatchedSpend left = picture.unmatched(question, reader);
        boolean nothing = registered.total().isZero() && actual.isZero() && !left.isThere();
        return nothing && body.kind() != BodyKind.FORCE ? List.of() : told(question, registered, actual, left);
    }

    private List<Figure> told(SpendQuestion question, SpendTotals registered, Money actual, UnmatchedSpend left) {
        List<Figure> figures = new ArrayList<>();
        figures.add(sum(
                words("spend.body.registered", question.from(), question.to()),
                registered.total(),
                "/spend" + question.query()));
        figures.add(sum(words("spend.body.actual"), actual, SpendAddress.of(question.by(SpendMeasure.ACTUAL))));
        if (left.isThere()) {
            figures.add(new Figure(
                    words("spend.body.unmatched"),
                    words("spend.body.unmatched.words", left.amount().full(), left.lines()),
                    null));
        }
        if (registered.excludesRestricted() || left.excludesRestricted()) {
            figures.add(new Figure(words("spend.restricted"), words("spend.restricted.excluded"), null));
        }
        return figures;
    }

    private static Figure sum(String question, Money sum, String href) {
        return new Figure(question, sum.full(), href);
    }

    private String words(String key, @Nullable Object... arguments) {
        return String.valueOf(messages.getMessage(key, arguments, key, Locale.UK));
    }
}
