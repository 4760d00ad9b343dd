package uk.police.portfolio.spend.web.ledger;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.spend.extract.Target;

/** Lines that were chosen, and what they belong to. */
record AssignForm(List<String> lines, String programme, String service, String capability) {

    AssignForm(
            @Nullable List<String> lines,
            @Nullable String programme,
            @Nullable String service,
            @Nullable String capability) {
        this.lines = lines == null ? List.of() : lines;
        this.programme = Objects.requireNonNullElse(programme, "").strip();
        this.service = Objects.requireNonNullElse(service, "").strip();
        this.capability = Objects.requireNonNullElse(capability, "").strip();
    }

    List<Long> ids() {
        return lines.stream()
                .filter(each -> each.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .toList();
    }

    Target target() {
        return new Target(programme, service, capability);
    }
}
