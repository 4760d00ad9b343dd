package uk.police.portfolio.authority;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.authority.coverage.Condition;
import uk.police.portfolio.authority.coverage.Scope;
import uk.police.portfolio.authority.coverage.Signature;
import uk.police.portfolio.authority.coverage.Suspension;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.tabular.SheetRow;

/** Reads the cells of one row, and notes each fault where it stands. */
final class ImportRow {

    private static final Pattern PLAIN_DECIMAL = Pattern.compile("\\d{1,17}(\\.\\d{1,2})?");
    private static final Pattern COUNT = Pattern.compile("\\d{1,2}");

    private final SheetRow row;
    private final List<ImportFault> faults;

    ImportRow(SheetRow row, List<ImportFault> faults) {
        this.row = row;
        this.faults = faults;
    }

    int line() {
        return row.line();
    }

    void fault(String column, String code, Object... arguments) {
        faults.add(ImportFault.of(row.line(), column, code, arguments));
    }

    String text(String column, int longest) {
        String text = row.text(column);
        if (text.isEmpty()) {
            fault(column, "BLANK");
        } else if (text.length() > longest) {
            fault(column, "TOO_LONG", longest);
        }
        return text;
    }

    @Nullable
    String optional(String column) {
        return row.text(column).isEmpty() ? null : row.text(column);
    }

    List<String> list(String column) {
        return Arrays.stream(row.text(column).split(";"))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }

    /** Codes that must be known, each once, at least one. */
    List<String> codes(String column, Function<String, Boolean> known, boolean needed) {
        Set<String> codes = new LinkedHashSet<>();
        for (String code : list(column)) {
            if (!known.apply(code)) {
                fault(column, "UNKNOWN_CODE", code);
            }
            if (!codes.add(code)) {
                fault(column, "NAMED_TWICE", code);
            }
        }
        if (codes.isEmpty() && needed) {
            fault(column, "BLANK");
        }
        return List.copyOf(codes);
    }

    <E extends Enum<E>> @Nullable E constant(String column, Class<E> type, String text) {
        String name = text.strip().toUpperCase(Locale.ROOT);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        fault(column, "NOT_A_CHOICE", text);
        return null;
    }

    Set<Matter> matters(String column, Function<String, Boolean> reserved) {
        Set<Matter> matters = EnumSet.noneOf(Matter.class);
        for (String text : list(column)) {
            Matter matter = reserved.apply(text) ? null : constant(column, Matter.class, text);
            if (matter != null) {
                matters.add(matter);
            }
        }
        if (list(column).isEmpty()) {
            fault(column, "BLANK");
        }
        return matters;
    }

    Scope scope(String column, String excludedColumn, Function<String, Boolean> known) {
        List<String> excluded = codes(excludedColumn, known, false);
        boolean everything = list(column).stream().anyMatch("ALL"::equalsIgnoreCase);
        List<String> named = codes(column, code -> code.equalsIgnoreCase("ALL") || known.apply(code), true).stream()
                .filter(code -> !code.equalsIgnoreCase("ALL"))
                .toList();
        return new Scope(everything, Set.copyOf(named), Set.copyOf(excluded));
    }

    @Nullable
    Money limit(String column) {
        return row.text(column).isEmpty() ? null : amount(column, row.text(column));
    }

    private @Nullable Money amount(String column, String text) {
        if (!PLAIN_DECIMAL.matcher(text).matches()) {
            fault(column, "NOT_A_PLAIN_DECIMAL", text);
            return null;
        }
        return new Money(new BigDecimal(text));
    }

    @Nullable
    LocalDate date(String column) {
        return row.text(column).isEmpty() ? null : date(column, row.text(column));
    }

    private @Nullable LocalDate date(String column, String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.getYear() >= 1900 && date.getYear() <= 2199) {
                return date;
            }
        } catch (DateTimeException notADate) {
            // told below
        }
        fault(column, "NOT_AN_ISO_DATE", text);
        return null;
    }

    boolean yes(String column) {
        return switch (row.text(column).toLowerCase(Locale.ROOT)) {
            case "", "no", "n", "false", "0" -> false;
            case "yes", "y", "true", "1" -> true;
            default -> {
                fault(column, "NOT_YES_OR_NO", row.text(column));
                yield false;
            }
        };
    }

    Map<FinancialYear, Money> drawnBefore(String column, FinancialYear thisYear) {
        Map<FinancialYear, Money> drawn = new LinkedHashMap<>();
        for (String item : list(column)) {
            String[] parts = item.split(":", -1);
            FinancialYear year = parts.length == 2 ? year(column, parts[0].strip()) : null;
            Money amount = year == null ? null : amount(column, parts[1].strip());
            if (parts.length != 2) {
                fault(column, "NOT_A_DRAW", item);
            } else if (year != null && year.compareTo(thisYear) > 0) {
                fault(column, "DRAW_OF_A_FUTURE_YEAR", year);
            } else if (year != null && amount != null && drawn.put(year, amount) != null) {
                fault(column, "NAMED_TWICE", year);
            }
        }
        return drawn;
    }

    private @Nullable FinancialYear year(String column, String text) {
        try {
            return FinancialYear.parse(text);
        } catch (IllegalArgumentException notAYear) {
            fault(column, "NOT_A_FINANCIAL_YEAR", text);
            return null;
        }
    }

    List<Suspension> suspension(String column) {
        LocalDate from = date(column);
        return from == null ? List.of() : List.of(new Suspension(from, null));
    }

    /** Words of what is unmet, how many there are, or just yes or no. */
    List<Condition> conditions(String column, String unnamed) {
        String text = row.text(column).toLowerCase(Locale.ROOT);
        if (Set.of("", "no", "n", "false", "none").contains(text)) {
            return List.of();
        }
        if (Set.of("yes", "y", "true").contains(text)) {
            return List.of(new Condition(unnamed, null));
        }
        if (COUNT.matcher(text).matches()) {
            return Collections.nCopies(Integer.parseInt(text), new Condition(unnamed, null));
        }
        return list(column).stream().map(words -> new Condition(words, null)).toList();
    }

    List<Signature> signatures(String column, Function<String, Boolean> known, LocalDate today) {
        List<Signature> signatures = new ArrayList<>();
        Set<String> signers = new LinkedHashSet<>();
        for (String item : list(column)) {
            int at = item.lastIndexOf('@');
            if (at < 0) {
                fault(column, "NOT_A_SIGNATURE", item);
                continue;
            }
            String signer = item.substring(0, at).strip();
            LocalDate on = date(column, item.substring(at + 1).strip());
            if (!known.apply(signer)) {
                fault(column, "UNKNOWN_CODE", signer);
            } else if (on != null && on.isAfter(today)) {
                fault(column, "SIGNED_IN_THE_FUTURE", item);
            } else if (!signers.add(signer)) {
                fault(column, "NAMED_TWICE", signer);
            } else if (on != null) {
                signatures.add(new Signature(signer, on));
            }
        }
        return signatures;
    }
}
