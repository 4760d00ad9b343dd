package uk.police.portfolio.spend.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.spend.EnvelopeYear;
import uk.police.portfolio.spend.SpendDimension;
import uk.police.portfolio.spend.SpendQuestion;
import uk.police.portfolio.web.Choice;

/** The tables of the picture as files: made of the page itself, so that the two cannot differ. */
@Component
class SpendTableFiles {

    private static final List<String> MEASURES = List.of("BUDGET", "FORECAST", "COMMITTED", "ACTUAL");
    private static final List<Function<EnvelopeYear, Money>> BAND =
            List.of(EnvelopeYear::low, EnvelopeYear::central, EnvelopeYear::high);

    private final SpendPages pages;
    private final MessageSource messages;

    SpendTableFiles(SpendPages pages, MessageSource messages) {
        this.pages = pages;
        this.messages = messages;
    }

    /** The table that the page breaks the total down by so. */
    SpendTableFile of(SpendQuestion asked, String by, Actor reader) {
        SpendPage page = pages.of(asked, reader).page();
        SpendTableFile table = table(page, by);
        return page.excludesRestricted() ? table.excluding(words("spend.restricted.excluded")) : table;
    }

    private SpendTableFile table(SpendPage page, String by) {
        return switch (by) {
            case "measures" -> measures(page);
            case "standing" -> matrix(page.byStanding());
            case "funding" -> rows(page, SpendDimension.FUNDING, page.fundings());
            case "programme" -> rows(page, SpendDimension.PROGRAMME, page.programmes());
            case "supplier" -> rows(page, SpendDimension.SUPPLIER, page.suppliers());
            case "capability" -> rows(page, SpendDimension.CAPABILITY, page.capabilities());
            case "body" -> rows(page, SpendDimension.BODY, page.bodies());
            default ->
                page.matrices().stream()
                        .filter(matrix -> matrix.name().equals(by))
                        .findFirst()
                        .map(this::matrix)
                        .orElseThrow(() -> new NotFoundException("table", by));
        };
    }

    private SpendTableFile rows(SpendPage page, SpendDimension dimension, List<SpendRow> rows) {
        String name = dimension.parameter();
        Stream<SpendTableFile.Row> each = rows.stream()
                .map(row -> new SpendTableFile.Row(
                        row.of().value(), said(row.of()), List.of(row.cell().amount())));
        return new SpendTableFile(
                words("spend.by." + name),
                List.of(words("spend." + name), words("spend.amount")),
                Stream.concat(each, Stream.of(total(List.of(page.total())))).toList());
    }

    private SpendTableFile matrix(SpendMatrix matrix) {
        List<String> heads = new ArrayList<>(List.of(words("spend.year")));
        matrix.columns().forEach(column -> heads.add(said(column)));
        heads.add(words("spend.total"));
        if (matrix.isCompared()) {
            Stream.of("low", "central", "high").forEach(each -> heads.add(words("spend.envelope." + each)));
        }
        Stream<SpendTableFile.Row> each = matrix.rows().stream()
                .map(row -> new SpendTableFile.Row("" + row.year(), "" + row.year(), amounts(row.cells(), row.band())));
        return new SpendTableFile(
                words("spend.by." + matrix.name()),
                heads,
                Stream.concat(each, Stream.of(total(matrix.sums()))).toList());
    }

    /** Beside one another, and never added up. */
    private SpendTableFile measures(SpendPage page) {
        List<String> heads = new ArrayList<>(List.of(words("spend.year")));
        MEASURES.forEach(measure -> heads.add(words("spend.measure." + measure)));
        return new SpendTableFile(
                words("spend.measures"),
                heads,
                page.measures().stream()
                        .map(row ->
                                new SpendTableFile.Row("" + row.year(), "" + row.year(), amounts(row.cells(), null)))
                        .toList());
    }

    private SpendTableFile.Row total(List<SpendCell> sums) {
        return new SpendTableFile.Row("", words("spend.total"), amounts(sums, null));
    }

    private static List<@Nullable Money> amounts(List<SpendCell> cells, @Nullable EnvelopeYear band) {
        List<@Nullable Money> amounts = new ArrayList<>();
        cells.forEach(cell -> amounts.add(cell.amount()));
        if (band != null) {
            BAND.forEach(each -> amounts.add(each.apply(band)));
        }
        return Collections.unmodifiableList(amounts);
    }

    private String said(Choice choice) {
        String key = choice.key();
        return key == null ? String.valueOf(choice.text()) : words(key);
    }

    private String words(String key) {
        return String.valueOf(messages.getMessage(key, null, key, Locale.UK));
    }
}
