package uk.police.portfolio.spend.web;

import java.time.Instant;
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
import uk.police.portfolio.shared.InWords;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.spend.BesideTotals;
import uk.police.portfolio.spend.EnvelopeRegister;
import uk.police.portfolio.spend.ReportingStanding;
import uk.police.portfolio.spend.SpendDimension;
import uk.police.portfolio.spend.SpendMeasure;
import uk.police.portfolio.spend.SpendPicture;
import uk.police.portfolio.spend.SpendQuestion;
import uk.police.portfolio.spend.SpendReporting;
import uk.police.portfolio.spend.SpendTotals;
import uk.police.portfolio.spend.UnmatchedSpend;

/** What a body spends, on its page: the same totals as the picture's under the body's filter, and what stands beside them. */
@Component
class SpendOfBody implements BodyFigures {

    private final SpendPicture picture;
    private final SpendReporting reporting;
    private final EnvelopeRegister envelopes;
    private final MessageSource messages;

    SpendOfBody(SpendPicture picture, SpendReporting reporting, EnvelopeRegister envelopes, MessageSource messages) {
        this.reporting = reporting;
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
        BesideTotals beside = reporting.beside(question, reader);
        UnmatchedSpend left = beside.unmatched();
        boolean nothing = registered.total().isZero() && actual.isZero() && !left.isThere();
        return nothing && body.kind() != BodyKind.FORCE ? List.of() : told(question, registered, actual, beside);
    }

    private List<Figure> told(SpendQuestion question, SpendTotals registered, Money actual, BesideTotals beside) {
        UnmatchedSpend left = beside.unmatched();
        List<Figure> figures = new ArrayList<>();
        figures.add(sum(
                words("spend.body.registered", question.from(), question.to()),
                registered.total(),
                "/spend" + question.query()));
        figures.add(sum(words("spend.body.actual"), actual, SpendAddress.of(question.by(SpendMeasure.ACTUAL))));
        figures.addAll(returned(beside.reporting()));
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

    /** Whether it has returned, where it is asked to, and how old its figures are. */
    private List<Figure> returned(ReportingStanding standing) {
        List<Figure> figures = new ArrayList<>();
        if (standing.bodies() > 0) {
            String sent = standing.missing() == 0 ? "spend.reporting.one.sent" : "spend.reporting.one.missing";
            figures.add(new Figure(words("spend.body.returned"), words(sent), null));
        }
        Instant latest = standing.latest();
        if (latest != null) {
            figures.add(new Figure(words("spend.body.age"), InWords.date(London.dayOf(latest)), null));
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
