package uk.police.portfolio.programme.web.draft;

import static uk.police.portfolio.programme.web.draft.Typed.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import uk.police.portfolio.organisation.ForceDetails;
import uk.police.portfolio.programme.Participation;
import uk.police.portfolio.programme.Participation.Participant;
import uk.police.portfolio.programme.SectionContent;
import uk.police.portfolio.programme.ShareRule;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.shared.Refusal;

/** One row for each force, in the order of the page. */
record ForcesForm(String version, String rule, List<Row> rows) implements SectionForm {

    ForcesForm(@Nullable String version, @Nullable String rule, @Nullable List<@Nullable Row> rows) {
        this.version = text(version);
        this.rule = text(rule);
        this.rows = Typed.rows(rows, Row.EMPTY);
    }

    /**
     * @param force its identifier
     * @param taking {@code yes} where it takes part
     * @param amount its typed share
     */
    record Row(String force, String taking, String amount) {

        static final Row EMPTY = new Row("", "", "");

        Row {
            force = text(force);
            taking = text(taking);
            amount = text(amount);
        }

        public boolean takesPart() {
            return "yes".equals(taking);
        }
    }

    static ForcesForm of(int version, Participation participation, List<ForceDetails> forces) {
        Map<UUID, Participant> taking =
                participation.forces().stream().collect(Collectors.toMap(Participant::forceId, Function.identity()));
        return new ForcesForm(
                String.valueOf(version),
                participation.rule() == null ? "" : participation.rule().name(),
                forces.stream().map(force -> row(force, taking.get(force.id()))).toList());
    }

    private static Row row(ForceDetails force, @Nullable Participant participant) {
        return new Row(
                force.id().toString(),
                participant == null ? "" : "yes",
                participant == null || participant.typed() == null
                        ? ""
                        : participant.typed().plain());
    }

    /** What was typed for the force; nothing where its row did not come. */
    public Row row(UUID force) {
        return rows.stream()
                .filter(row -> row.force().equals(force.toString()))
                .findFirst()
                .orElse(Row.EMPTY);
    }

    @Override
    public ForcesForm over(int now) {
        return new ForcesForm(String.valueOf(now), rule, rows);
    }

    @Override
    public void check(Errors errors) {
        Typed.check(errors, "rule", rule, rule(rule), "programme.error.choice");
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            Typed.check(
                    errors, "rows[" + i + "].amount", row.amount(), Typed.money(row.amount()), "programme.error.money");
            if (row.takesPart() && Typed.id(row.force()).isEmpty()) {
                errors.rejectValue("rows[" + i + "].force", "programme.error.choice");
            }
        }
        if (rows.stream().filter(Row::takesPart).map(Row::force).distinct().count()
                < rows.stream().filter(Row::takesPart).count()) {
            errors.reject("programme.error.force-twice");
        }
    }

    @Override
    public SectionContent content() {
        Optional<ShareRule> shared = rule(rule);
        boolean typed = shared.filter(ShareRule.TYPED::equals).isPresent();
        return new Participation(
                shared.orElse(null),
                rows.stream()
                        .filter(Row::takesPart)
                        .map(row -> new Participant(Typed.id(row.force()).orElseThrow(), typed ? amount(row) : null))
                        .toList());
    }

    private static @Nullable Money amount(Row row) {
        return Typed.money(row.amount()).orElse(null);
    }

    @Override
    public ForcesForm edited(String button) {
        return switch (button) {
            case "all" -> ticked("yes");
            case "none" -> ticked("");
            default -> this;
        };
    }

    private ForcesForm ticked(String taking) {
        return new ForcesForm(
                version,
                rule,
                rows.stream()
                        .map(row -> new Row(row.force(), taking, row.amount()))
                        .toList());
    }

    @Override
    public String fieldOf(Refusal refusal) {
        return "SHARE_RULE_IS_MISSING".equals(refusal.code()) ? "rule" : "";
    }

    private static Optional<ShareRule> rule(String typed) {
        return Typed.constant(ShareRule.class, typed);
    }
}
