package uk.police.portfolio.decision.pool.web;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import uk.police.portfolio.authority.Matter;
import uk.police.portfolio.decision.pool.PoolDetails;
import uk.police.portfolio.decision.pool.PoolStanding;
import uk.police.portfolio.decision.pool.PoolTermsDetails;
import uk.police.portfolio.decision.pool.RevisePool;
import uk.police.portfolio.decision.pool.ShareBasis;
import uk.police.portfolio.shared.Money;

/**
 * The terms of a pool, as typed; code and name of a new one only.
 *
 * @param shares of the forces in percent, where they are typed
 */
record PoolForm(
        String code,
        String name,
        List<String> forces,
        List<String> matters,
        String total,
        String basis,
        List<Share> shares,
        String effectiveDay,
        String effectiveMonth,
        String effectiveYear,
        String reason,
        String versionRead) {

    static final PoolForm EMPTY =
            new PoolForm("", "", List.of(), List.of(), "", "EQUAL", List.of(), "", "", "", "", "0");

    private static final String POUNDS = "\\d{1,12}(\\.\\d{1,2})?";
    private static final String PERCENT = "\\d{1,3}(\\.\\d{1,6})?";

    /** What was typed beside one force. */
    record Share(String force, String percent) {

        @SuppressWarnings("NullAway")
        Share {
            force = text(force);
            percent = text(percent);
        }

        boolean isMisread() {
            return !percent.isBlank() && !plain().matches(PERCENT);
        }

        private String plain() {
            return percent.replace("%", "").strip();
        }

        private BigDecimal asNumber() {
            return percent.isBlank() ? BigDecimal.ZERO : new BigDecimal(plain());
        }
    }

    @SuppressWarnings("NullAway")
    PoolForm {
        code = text(code);
        name = text(name);
        forces = forces == null ? List.of() : List.copyOf(forces);
        matters = matters == null ? List.of() : List.copyOf(matters);
        total = text(total);
        basis = text(basis);
        shares = shares == null
                ? List.of()
                : shares.stream()
                        .map(share -> share == null ? new Share("", "") : share)
                        .toList();
        effectiveDay = text(effectiveDay);
        effectiveMonth = text(effectiveMonth);
        effectiveYear = text(effectiveYear);
        reason = text(reason);
        versionRead = text(versionRead);
    }

    /** As the latest version has it, with those members who are still there today. */
    static PoolForm of(PoolDetails pool, LocalDate today) {
        PoolTermsDetails latest = pool.versions().get(pool.versions().size() - 1);
        LocalDate day = latest.effectiveOn().isAfter(today) ? latest.effectiveOn() : today;
        PoolStanding then = pool.on(day).orElseThrow();
        return new PoolForm(
                pool.code(),
                pool.name(),
                then.members().stream().map(member -> member.force()).toList(),
                then.terms().matters().stream().map(Enum::name).sorted().toList(),
                then.terms().total().plain(),
                then.terms().basis().name(),
                then.terms().basis() == ShareBasis.TYPED
                        ? then.members().stream()
                                .map(member -> new Share(member.force(), member.percent()))
                                .toList()
                        : List.of(),
                "",
                "",
                "",
                "",
                String.valueOf(pool.latest()));
    }

    void check(BindingResult errors) {
        if (sum().isEmpty()) {
            errors.rejectValue("total", "decision.pool.total.misread");
        }
        if (Arrays.stream(ShareBasis.values()).noneMatch(each -> each.name().equals(basis))) {
            errors.rejectValue("basis", "decision.pool.basis.missing");
        }
        for (int at = 0; at < shares.size() && isTyped(); at++) {
            if (shares.get(at).isMisread()) {
                errors.rejectValue("shares[" + at + "].percent", "decision.pool.percent.misread");
            }
        }
        if (effectiveOn().isEmpty()) {
            errors.rejectValue("effectiveDay", "decision.pool.date.misread");
        }
        if (reason.length() > 2000) {
            errors.rejectValue("reason", "decision.pool.reason.long");
        }
    }

    void checkNew(BindingResult errors) {
        if (!code.strip().matches("[a-z][a-z0-9-]{1,39}")) {
            errors.rejectValue("code", "decision.pool.code.misread");
        }
        if (name.isBlank() || name.length() > 100) {
            errors.rejectValue("name", "decision.pool.name.missing");
        }
    }

    /** Only of a form without errors. */
    RevisePool toCommand() {
        Set<Matter> chosen = Arrays.stream(Matter.values())
                .filter(matter -> matters.contains(matter.name()))
                .collect(Collectors.toSet());
        return new RevisePool(
                forces,
                chosen,
                sum().orElseThrow(),
                ShareBasis.valueOf(basis),
                isTyped()
                        ? shares.stream()
                                .filter(share -> forces.contains(share.force()))
                                .collect(Collectors.toMap(Share::force, Share::asNumber, BigDecimal::add))
                        : Map.of(),
                effectiveOn().orElseThrow(),
                reason,
                versionRead.matches("\\d{1,6}") ? Integer.parseInt(versionRead) : 0);
    }

    /** What was typed beside the force. */
    public String percent(String force) {
        return shares.stream()
                .filter(share -> share.force().equals(force))
                .map(Share::percent)
                .findFirst()
                .orElse("");
    }

    private boolean isTyped() {
        return basis.equals(ShareBasis.TYPED.name());
    }

    private Optional<Money> sum() {
        String typed = total.strip().replace("£", "").replace(",", "");
        return typed.matches(POUNDS) ? Optional.of(new Money(new BigDecimal(typed))) : Optional.empty();
    }

    private Optional<LocalDate> effectiveOn() {
        try {
            LocalDate date = LocalDate.of(number(effectiveYear), number(effectiveMonth), number(effectiveDay));
            return date.getYear() < 2000 || date.getYear() > 2099 ? Optional.empty() : Optional.of(date);
        } catch (DateTimeException | NumberFormatException noDate) {
            return Optional.empty();
        }
    }

    private static int number(String typed) {
        return Integer.parseInt(typed.strip());
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
