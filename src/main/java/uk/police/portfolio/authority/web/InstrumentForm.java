package uk.police.portfolio.authority.web;

import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.web.multipart.MultipartFile;
import uk.police.portfolio.authority.DraftInstrument;
import uk.police.portfolio.authority.InstrumentDetails;
import uk.police.portfolio.authority.Matter;
import uk.police.portfolio.authority.coverage.InstrumentKind;
import uk.police.portfolio.authority.coverage.InstrumentTerms;
import uk.police.portfolio.authority.coverage.Scope;
import uk.police.portfolio.authority.coverage.SuccessionRule;
import uk.police.portfolio.shared.DateRange;
import uk.police.portfolio.shared.Money;

/** An instrument as it is typed. */
record InstrumentForm(
        @Nullable String kind,
        @Nullable String title,
        @Nullable String givers,
        @Nullable List<String> everySeat,
        @Nullable String taker,
        @Nullable List<String> matters,
        @Nullable List<String> functions,
        @Nullable List<String> capabilities,
        @Nullable String excluded,
        @Nullable String singleLimit,
        @Nullable String aggregateLimit,
        @Nullable String fromDay,
        @Nullable String fromMonth,
        @Nullable String fromYear,
        @Nullable String toDay,
        @Nullable String toMonth,
        @Nullable String toYear,
        @Nullable String reviewDay,
        @Nullable String reviewMonth,
        @Nullable String reviewYear,
        @Nullable String parent,
        @Nullable List<String> subDelegable,
        @Nullable String succession,
        @Nullable String conditions,
        @Nullable String agreedText,
        @Nullable MultipartFile document,
        @Nullable String edition,
        @Nullable String reason) {

    private static final String EVERYTHING = "ALL";

    static InstrumentForm empty(String giver) {
        return new InstrumentForm(
                null, "", giver, null, "", null, null, null, "", "", "", "", "", "", "", "", "", "", "", "", "", null,
                null, "", "", null, null, null);
    }

    /** What the instrument says now, to be varied. */
    static InstrumentForm of(InstrumentDetails instrument) {
        InstrumentTerms terms = instrument.terms();
        List<String> scope = new ArrayList<>(terms.scope().capabilities());
        if (terms.scope().everything()) {
            scope.add(EVERYTHING);
        }
        LocalDate first = terms.effective().fromOn();
        LocalDate last = terms.effective().toOn();
        LocalDate review = terms.reviewBy();
        return new InstrumentForm(
                terms.kind().name(),
                instrument.title(),
                String.join("\n", terms.givers()),
                null,
                terms.taker(),
                terms.matters().stream().map(Enum::name).toList(),
                null,
                scope,
                String.join("; ", terms.scope().excluded().stream().sorted().toList()),
                plain(terms.singleLimit()),
                plain(terms.aggregateLimit()),
                part(first, ChronoField.DAY_OF_MONTH),
                part(first, ChronoField.MONTH_OF_YEAR),
                part(first, ChronoField.YEAR),
                part(last, ChronoField.DAY_OF_MONTH),
                part(last, ChronoField.MONTH_OF_YEAR),
                part(last, ChronoField.YEAR),
                part(review, ChronoField.DAY_OF_MONTH),
                part(review, ChronoField.MONTH_OF_YEAR),
                part(review, ChronoField.YEAR),
                terms.parent(),
                terms.subDelegable() ? List.of("yes") : null,
                terms.succession().name(),
                "",
                instrument.agreedText(),
                null,
                String.valueOf(instrument.edition()),
                "");
    }

    private static String plain(@Nullable Money money) {
        return money == null ? "" : money.plain();
    }

    private static String part(@Nullable LocalDate date, ChronoField field) {
        return date == null ? "" : String.valueOf(date.get(field));
    }

    int editionRead() {
        return edition != null && edition.matches("\\d{1,9}") ? Integer.parseInt(edition) : -1;
    }

    /** The command, or null where something cannot be read; what and where is said in the errors. */
    @Nullable
    DraftInstrument toCommand(List<String> allSeats, BindingResult errors) {
        FormReader read = new FormReader(errors);
        InstrumentKind vehicle = read.constant("kind", InstrumentKind.class, kind);
        SuccessionRule rule = read.constant("succession", SuccessionRule.class, succession);
        LocalDate first = read.date("from", fromDay, fromMonth, fromYear, true);
        LocalDate last = read.date("to", toDay, toMonth, toYear, false);
        LocalDate review = read.date("review", reviewDay, reviewMonth, reviewYear, false);
        Money single = read.money("singleLimit", singleLimit);
        Money aggregate = read.money("aggregateLimit", aggregateLimit);
        Set<String> givenBy = givers(allSeats);
        if (first != null && last != null && last.isBefore(first)) {
            errors.rejectValue("toDay", "authority.draft.to.early");
        }
        read.needs("title", title);
        read.needs("taker", taker);
        read.needs("matters", matters);
        read.needs("capabilities", capabilities);
        read.needs("agreedText", agreedText);
        if (givenBy.isEmpty()) {
            errors.rejectValue("givers", "authority.draft.givers.missing");
        }
        if (errors.hasErrors() || vehicle == null || rule == null || first == null) {
            return null;
        }
        return command(vehicle, rule, new DateRange(first, last), review, single, aggregate, List.copyOf(givenBy));
    }

    private DraftInstrument command(
            InstrumentKind vehicle,
            SuccessionRule rule,
            DateRange effective,
            @Nullable LocalDate review,
            @Nullable Money single,
            @Nullable Money aggregate,
            List<String> givenBy) {
        return new DraftInstrument(
                vehicle,
                FormReader.text(title),
                givenBy,
                FormReader.text(taker),
                matterSet(),
                Set.copyOf(FormReader.list(functions)),
                scope(),
                single,
                aggregate,
                effective,
                review,
                FormReader.text(parent).isEmpty() ? null : FormReader.text(parent),
                !FormReader.list(subDelegable).isEmpty(),
                rule,
                lines(conditions),
                null,
                null,
                FormReader.text(agreedText),
                "");
    }

    private Set<String> givers(List<String> allSeats) {
        Set<String> codes = new LinkedHashSet<>(lines(givers));
        if (!FormReader.list(everySeat).isEmpty()) {
            codes.addAll(allSeats);
        }
        return codes;
    }

    private Set<Matter> matterSet() {
        Set<Matter> chosen = EnumSet.noneOf(Matter.class);
        Arrays.stream(Matter.values())
                .filter(matter -> FormReader.list(matters).contains(matter.name()))
                .forEach(chosen::add);
        return chosen;
    }

    private Scope scope() {
        List<String> chosen = FormReader.list(capabilities);
        Set<String> named = new LinkedHashSet<>(chosen);
        named.remove(EVERYTHING);
        return new Scope(chosen.contains(EVERYTHING), named, Set.copyOf(lines(excluded)));
    }

    private static List<String> lines(@Nullable String text) {
        return Arrays.stream(FormReader.text(text).split("[;\\r\\n]+"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }
}
