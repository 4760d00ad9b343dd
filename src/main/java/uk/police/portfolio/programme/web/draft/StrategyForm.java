package uk.police.portfolio.programme.web.draft;

import static uk.police.portfolio.programme.web.draft.Typed.text;

import org.springframework.validation.Errors;
import uk.police.portfolio.programme.SectionContent;
import uk.police.portfolio.programme.Strategy;
import uk.police.portfolio.shared.Refusal;

record StrategyForm(String version, String ambition, String enabler) implements SectionForm {

    StrategyForm {
        version = text(version);
        ambition = text(ambition);
        enabler = text(enabler);
    }

    static StrategyForm of(int version, Strategy strategy) {
        return new StrategyForm(
                String.valueOf(version),
                strategy.ambition() == null ? "" : strategy.ambition().name(),
                strategy.enabler() == null ? "" : strategy.enabler().name());
    }

    @Override
    public StrategyForm over(int now) {
        return new StrategyForm(String.valueOf(now), ambition, enabler);
    }

    @Override
    public void check(Errors errors) {
        Typed.check(
                errors,
                "ambition",
                ambition,
                Typed.constant(Strategy.Ambition.class, ambition),
                "programme.error.choice");
        Typed.check(
                errors, "enabler", enabler, Typed.constant(Strategy.Enabler.class, enabler), "programme.error.choice");
    }

    @Override
    public SectionContent content() {
        return new Strategy(
                Typed.constant(Strategy.Ambition.class, ambition).orElse(null),
                Typed.constant(Strategy.Enabler.class, enabler).orElse(null));
    }

    @Override
    public String fieldOf(Refusal refusal) {
        return "AMBITION_IS_MISSING".equals(refusal.code()) ? "ambition" : "enabler";
    }
}
