package uk.police.portfolio.decision.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.capability.OwnerModel;
import uk.police.portfolio.capability.Ownership;
import uk.police.portfolio.decision.Proposal;
import uk.police.portfolio.web.TypedDate;

/** What the board is asked to decide, as typed. */
record ProposalForm(
        String edition,

        @NotBlank(message = "{decision.proposal.model.missing}")
        String model,

        @Nullable String centre,
        GridForm grid,

        @NotBlank(message = "{decision.proposal.reasons.missing}") @Size(max = 4000, message = "{decision.reason.long}")
        String reasons,

        @Nullable String effectiveDay,
        @Nullable String effectiveMonth,
        @Nullable String effectiveYear,
        @Nullable String reviewDay,
        @Nullable String reviewMonth,
        @Nullable String reviewYear,
        @Nullable String instruments,
        List<@Valid ConditionForm> conditions) {

    static final String UNCHANGED = "UNCHANGED";
    private static final int SPARE_CONDITIONS = 2;

    ProposalForm {
        edition = Objects.requireNonNullElse(edition, "");
        model = Objects.requireNonNullElse(model, "");
        grid = Objects.requireNonNullElse(grid, GridForm.EMPTY);
        conditions = conditions == null ? room(List.of()) : given(conditions);
    }

    /** The form as it is first shown: what is proposed now, and room for more conditions. */
    static ProposalForm of(int edition, @Nullable Proposal proposed) {
        if (proposed == null) {
            return new ProposalForm(
                    String.valueOf(edition), "", "", GridForm.EMPTY, "", "", "", "", "", "", "", "", room(List.of()));
        }
        Ownership ownership = proposed.ownership();
        return new ProposalForm(
                String.valueOf(edition),
                ownership == null ? UNCHANGED : ownership.model().name(),
                ownership == null ? "" : Objects.requireNonNullElse(ownership.centralBodyCode(), ""),
                ownership == null ? GridForm.EMPTY : GridForm.of(ownership.grid()),
                proposed.reasons(),
                String.valueOf(proposed.effectiveOn().getDayOfMonth()),
                String.valueOf(proposed.effectiveOn().getMonthValue()),
                String.valueOf(proposed.effectiveOn().getYear()),
                part(proposed.reviewOn(), LocalDate::getDayOfMonth),
                part(proposed.reviewOn(), LocalDate::getMonthValue),
                part(proposed.reviewOn(), LocalDate::getYear),
                String.join("\n", proposed.instruments()),
                room(proposed.conditions().stream().map(ConditionForm::of).toList()));
    }

    TypedDate effective() {
        return new TypedDate(effectiveDay, effectiveMonth, effectiveYear);
    }

    TypedDate review() {
        return new TypedDate(reviewDay, reviewMonth, reviewYear);
    }

    /** A review date may be left out. */
    boolean hasReview() {
        return Stream.of(reviewDay, reviewMonth, reviewYear).anyMatch(typed -> typed != null && !typed.isBlank());
    }

    private static String part(@Nullable LocalDate date, ToIntFunction<LocalDate> part) {
        return date == null ? "" : String.valueOf(part.applyAsInt(date));
    }

    boolean isHybrid() {
        return model.equals(OwnerModel.HYBRID.name());
    }

    boolean isCentral() {
        return model.equals(OwnerModel.CENTRAL.name());
    }

    /** One reference a line, or parted by commas. */
    List<String> typedInstruments() {
        return instruments == null
                ? List.of()
                : Arrays.stream(instruments.split("[\\s,;]+"))
                        .filter(each -> !each.isBlank())
                        .distinct()
                        .toList();
    }

    int editionRead() {
        return edition.matches("\\d{1,6}") ? Integer.parseInt(edition) : 0;
    }

    /** Only after {@link ProposalCheck} found nothing wrong. */
    Proposal toProposal() {
        return new Proposal(
                ownership(),
                reasons.strip(),
                conditions.stream()
                        .filter(ConditionForm::isGiven)
                        .map(ConditionForm::toCondition)
                        .toList(),
                typedInstruments(),
                effective().ofThisCentury().orElseThrow(),
                hasReview() ? review().ofThisCentury().orElseThrow() : null);
    }

    private @Nullable Ownership ownership() {
        if (model.equals(UNCHANGED)) {
            return null;
        }
        String body = centre == null || centre.isBlank() ? null : centre;
        return switch (OwnerModel.valueOf(model)) {
            case CENTRAL -> Ownership.central(Objects.requireNonNull(body));
            case HYBRID -> Ownership.hybrid(body, grid.toGrid());
            default -> Ownership.forceLed();
        };
    }

    private static List<ConditionForm> given(List<ConditionForm> typed) {
        return typed.stream()
                .map(each -> Objects.requireNonNullElse(each, ConditionForm.EMPTY))
                .toList();
    }

    private static List<ConditionForm> room(List<ConditionForm> given) {
        List<ConditionForm> all = new ArrayList<>(given);
        Stream.generate(() -> ConditionForm.EMPTY).limit(SPARE_CONDITIONS).forEach(all::add);
        return all;
    }
}
