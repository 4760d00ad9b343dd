package uk.police.portfolio.programme.web.draft;

import static uk.police.portfolio.programme.web.draft.Typed.text;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import uk.police.portfolio.programme.CapabilityWeights;
import uk.police.portfolio.programme.CapabilityWeights.Weight;
import uk.police.portfolio.programme.SectionContent;
import uk.police.portfolio.shared.Refusal;

record CapabilitiesForm(String version, List<Row> rows) implements SectionForm {

    CapabilitiesForm(@Nullable String version, @Nullable List<@Nullable Row> rows) {
        this.version = text(version);
        this.rows = Typed.rows(rows, Row.EMPTY);
    }

    record Row(String capability, String weight) {

        static final Row EMPTY = new Row("", "");

        Row {
            capability = text(capability);
            weight = text(weight);
        }

        boolean isSaid() {
            return !(capability + weight).isBlank();
        }

        Optional<BigDecimal> share() {
            return Typed.percent(weight).filter(it -> it.signum() > 0 && it.compareTo(CapabilityWeights.WHOLE) <= 0);
        }
    }

    static CapabilitiesForm of(int version, CapabilityWeights weights) {
        List<Row> rows = weights.weights().stream()
                .map(each -> new Row(
                        each.capabilityId().toString(),
                        each.weight().stripTrailingZeros().toPlainString()))
                .toList();
        return new CapabilitiesForm(String.valueOf(version), rows.isEmpty() ? List.of(Row.EMPTY) : rows);
    }

    @Override
    public CapabilitiesForm over(int now) {
        return new CapabilitiesForm(String.valueOf(now), rows);
    }

    @Override
    public void check(Errors errors) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (row.isSaid()) {
                if (Typed.id(row.capability()).isEmpty()) {
                    errors.rejectValue("rows[" + i + "].capability", "programme.error.capability");
                } else if (!seen.add(row.capability())) {
                    errors.rejectValue("rows[" + i + "].capability", "programme.error.capability-twice");
                }
                if (row.share().isEmpty()) {
                    errors.rejectValue("rows[" + i + "].weight", "programme.error.weight");
                }
            }
        }
    }

    @Override
    public SectionContent content() {
        return new CapabilityWeights(rows.stream()
                .filter(Row::isSaid)
                .map(row -> new Weight(
                        Typed.id(row.capability()).orElseThrow(), row.share().orElseThrow()))
                .toList());
    }

    @Override
    public CapabilitiesForm edited(String button) {
        List<Row> edited =
                "add".equals(button) ? Typed.withMore(rows, Row.EMPTY) : Typed.without(rows, Typed.removed(button));
        return new CapabilitiesForm(version, edited.isEmpty() ? List.of(Row.EMPTY) : edited);
    }

    @Override
    public String fieldOf(Refusal refusal) {
        return "WEIGHTS_ARE_NOT_100".equals(refusal.code()) ? "rows[0].weight" : "rows[0].capability";
    }
}
