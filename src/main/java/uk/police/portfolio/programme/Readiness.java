package uk.police.portfolio.programme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import uk.police.portfolio.programme.OptionsAppraisal.Option;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.shared.Refusal;

/**
 * What is left before a programme can be sent in: the rule behind the task list and the submission alike.
 *
 * @param started the sections that were ever written
 * @param documents how many are attached
 */
public record Readiness(ProgrammeContent content, Set<Section> started, int documents) {

    /** Every section in the order of the task list. */
    public List<SectionState> sections() {
        return Arrays.stream(Section.values()).map(this::of).toList();
    }

    public SectionState of(Section section) {
        List<Refusal> missing = missing(section);
        return new SectionState(section, progress(section, missing), missing);
    }

    /** Everything that is missing anywhere. */
    public List<Refusal> missing() {
        return sections().stream().flatMap(state -> state.missing().stream()).toList();
    }

    public long completed() {
        return sections().stream()
                .filter(state -> state.progress() == Progress.COMPLETED)
                .count();
    }

    /** How many sections there are to complete: a document that nobody attached is none. */
    public long needed() {
        return sections().stream()
                .filter(state -> state.progress() != Progress.OPTIONAL)
                .count();
    }

    private Progress progress(Section section, List<Refusal> missing) {
        if (section == Section.DOCUMENTS) {
            return documents > 0 ? Progress.COMPLETED : Progress.OPTIONAL;
        }
        if (missing.isEmpty()) {
            return Progress.COMPLETED;
        }
        return started.contains(section) ? Progress.IN_PROGRESS : Progress.NOT_STARTED;
    }

    private List<Refusal> missing(Section section) {
        Missing missing = new Missing();
        switch (section) {
            case ABOUT -> about(missing);
            case STRATEGY ->
                missing.unless(content.strategy().ambition() != null, "AMBITION_IS_MISSING")
                        .unless(content.strategy().enabler() != null, "ENABLER_IS_MISSING");
            case CAPABILITIES -> capabilities(missing);
            case FORCES -> forces(missing);
            case OPTIONS -> options(missing);
            case COSTS -> missing.unless(!content.costs().total().isZero(), "COST_IS_MISSING");
            case PRODUCTS -> products(missing);
            case BENEFITS -> missing.unless(!content.outlook().benefits().isEmpty(), "BENEFITS_ARE_MISSING");
            case DOCUMENTS -> {}
        }
        return List.copyOf(missing.refusals);
    }

    private void about(Missing missing) {
        About about = content.about();
        missing.unless(!about.summary().isEmpty(), "SUMMARY_IS_MISSING")
                .unless(about.sroOfficeId() != null, "SRO_IS_MISSING")
                .unless(about.stage() != null, "STAGE_IS_MISSING")
                .unless(about.dataClass() != null, "DATA_CLASS_IS_MISSING")
                .unless(about.startOn() != null, "START_IS_MISSING")
                .unless(about.endOn() != null, "END_IS_MISSING")
                .unless(about.confidence() == null || about.ratedOn() != null, "RATING_DATE_IS_MISSING");
    }

    private void capabilities(Missing missing) {
        CapabilityWeights weights = content.capabilities();
        if (weights.weights().isEmpty()) {
            missing.add("CAPABILITY_IS_MISSING");
        } else {
            missing.unless(
                    weights.isWhole(), "WEIGHTS_ARE_NOT_100", weights.total().toPlainString());
        }
    }

    private void forces(Missing missing) {
        Participation participation = content.participation();
        missing.unless(!participation.forces().isEmpty(), "FORCE_IS_MISSING")
                .unless(participation.rule() != null, "SHARE_RULE_IS_MISSING");
        if (participation.rule() == ShareRule.TYPED && !participation.forces().isEmpty()) {
            Money typed = participation.typedTotal();
            Money total = content.costs().total();
            missing.unless(typed.equals(total), "SHARES_DO_NOT_ADD_UP", typed.full(), total.full());
        }
    }

    private void options(Missing missing) {
        List<Option> options = content.options().options();
        missing.unless(options.stream().anyMatch(Option::doMinimum), "DO_MINIMUM_IS_MISSING")
                .unless(options.stream().anyMatch(option -> !option.doMinimum()), "OTHER_OPTION_IS_MISSING")
                .unless(options.stream().anyMatch(Option::preferred), "PREFERRED_OPTION_IS_MISSING");
        for (int i = 0; i < options.size(); i++) {
            Option option = options.get(i);
            missing.unless(!option.name().isEmpty(), "OPTION_NAME_IS_MISSING", i + 1)
                    .unless(!option.costs().isEmpty(), "OPTION_COST_IS_MISSING", i + 1)
                    .unless(option.preferred() || !option.rejection().isEmpty(), "REJECTION_IS_MISSING", i + 1);
        }
    }

    private void products(Missing missing) {
        Products products = content.products();
        missing.unless(products.none() || !products.products().isEmpty(), "PRODUCT_IS_MISSING")
                .unless(
                        products.products().stream()
                                .noneMatch(product -> product.name().isEmpty()),
                        "PRODUCT_NAME_IS_MISSING");
    }

    private static class Missing {

        private final List<Refusal> refusals = new ArrayList<>();

        Missing unless(boolean said, String code, Object... arguments) {
            if (!said) {
                add(code, arguments);
            }
            return this;
        }

        void add(String code, Object... arguments) {
            refusals.add(Refusal.of(code, arguments));
        }
    }
}
